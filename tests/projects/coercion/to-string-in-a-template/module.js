const loud = { toString: () => console.log('converted') ?? '' };
const quiet = { toString: () => 'text' };
export const a = `${quiet}`;
export const b = `${loud}`; //~ impure console via toString
