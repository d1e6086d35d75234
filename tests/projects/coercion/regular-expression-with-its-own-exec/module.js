class Loud extends RegExp {
  exec(text) {
    console.log('matching');
    return super.exec(text);
  }
}
export const a = /a/.test('a');
export const b = new Loud('a').test('a'); //~ impure console
export const c = 'a'.replace(new Loud('a'), 'b'); //~ impure console
