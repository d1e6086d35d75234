const jobs = new Map([['first', () => jobs.set('second', () => (globalThis.second = 1))]]);
for (const [, job] of jobs) job(); //~ impure global-write: globalThis.second
