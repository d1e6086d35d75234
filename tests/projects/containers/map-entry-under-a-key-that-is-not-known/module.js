//# globals: u
const table = new Map([['quiet', () => {}]]);
table.set(`${u ? 'quiet' : 'loud'}`, () => { globalThis.ran = true; });
table.get('quiet')(); //~ impure? global-write: globalThis.ran
