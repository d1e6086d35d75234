const table = { run: () => { globalThis.ran = true; } };
delete table.run;
table.run?.();
