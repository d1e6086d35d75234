const tree = ['a', ['b', ['c', [() => 1]]]];
const flat = tree.flat(Infinity);
if (flat.length !== 4) console.log('never');
export const one = flat[3]();
export const shallow = tree.flat(0).length;
const nested = [1, [[() => console.log('deep')]]].flat();
nested[1][0](); //~ impure console
