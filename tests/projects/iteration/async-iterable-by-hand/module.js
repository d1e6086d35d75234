const source = { [Symbol.asyncIterator]: () => ({ next: async () => ({ value: () => console.log('task'), done: false }), return: () => console.log('closed') ?? {} }) };
for await (const task of source) { //~ impure console via return //~ ambient suspend
  task(); //~ impure console
  break;
}
