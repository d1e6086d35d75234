export const text = JSON.stringify({ a: [1, { b: null }] });
export const value = JSON.parse('{"a":1}').a + 1;
export const words = 'a b'.split(/\s+/u).map((word) => word.replace(/a/, 'b'));
export const pattern = new RegExp('a+', 'g');
