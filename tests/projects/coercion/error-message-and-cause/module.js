const loud = { toString: () => console.log('message') ?? '' };
export const plain = new Error('text', { cause: loud });
export const a = new Error(loud); //~ impure console
export const b = new Error('text', { get cause() { console.log('cause'); } }); //~ impure console
