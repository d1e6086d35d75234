const runs = [() => {}, () => { globalThis.ran = true; }];
runs.length = 1;
runs.forEach((run) => run());
runs[1]?.();
