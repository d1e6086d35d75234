const late = {};
late.__proto__ = { get a() { return console.log('a'); } };
late.__proto__ = 1;
late.a; //~ impure console
export const parent = [].__proto__ === Array.prototype;
