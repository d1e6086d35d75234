const pattern = {
  [Symbol.replace]: () => console.log('replace') ?? '',
  [Symbol.split]: () => console.log('split') ?? [],
  [Symbol.search]: () => console.log('search') ?? 0,
};
export const a = 'text'.replace(pattern, ''); //~ impure console
export const b = 'text'.split(pattern); //~ impure console
export const c = 'text'.search(pattern); //~ impure console
export const d = 'text'.replace('t', '').split('x');
