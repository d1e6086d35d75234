const source = { [Symbol.iterator]: () => ({ next: () => ({ value: 1, done: false }), return: () => console.log('closed') ?? {} }) };
for (const item of source) break; //~ impure console via return
export const [first] = source; //~ impure console via return
try { for (const item of source) throw item; } catch {} //~ impure console via return
