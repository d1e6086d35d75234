const table = new Map([['run', () => { globalThis.ran = true; }]]);
table.delete('run');
table.get('run')?.();
table.forEach((run) => run());
