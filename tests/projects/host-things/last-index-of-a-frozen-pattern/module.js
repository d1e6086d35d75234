const still = Object.freeze(/a/u);
export const found = [still.test('a'), 'a'.replace(still, 'b'), 'a'.match(still)];
const global = Object.freeze(/a/gu);
export const parts = 'a-a'.split(global);
export const all = [...'a-a'.matchAll(global)];
try {
  global.exec('a');
} catch {
  console.log('refused'); //~ impure console
}
global.test('a'); //~ impure throw: moves `global.lastIndex`, which cannot be written
