const table = new Map([['run', () => { globalThis.ran = true; }]]);
table.get('run')(); //~ impure global-write: globalThis.ran
table.set('run', () => {});
table.get('run')();
for (const run of table.values()) run();
