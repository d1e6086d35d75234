const like = { length: 1, get 0() { return console.log('element'); } };
export const a = Array.prototype.map.call(like, (x) => x); //~ impure console
export const b = Array.from(like); //~ impure console
export const c = Math.max.apply(null, like); //~ impure console
