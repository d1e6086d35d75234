export enum Color { Red, Green }
export namespace Space {
  export const one = 1;
}
export namespace Space {
  export const two = 2;
}
function seal(target: Function): void {
  Object.seal(target);
}
export const own = { a: 1 };
Object.freeze(own);
export const Sealed = (() => {
  class Made {}
  seal(Made);
  return Made;
})();
declare let __DEV__: boolean;
declare global {
  var declared: number;
}
export const isDev = () => __DEV__;
