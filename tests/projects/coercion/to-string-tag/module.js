const quiet = { [Symbol.toStringTag]: 'Quiet' };
const loud = {
  get [Symbol.toStringTag]() {
    console.log('tag');
    return 'Loud';
  },
};
export const a = `${quiet}`;
export const b = `${loud}`; //~ impure console
export const c = Object.prototype.toString.call(loud); //~ impure console
