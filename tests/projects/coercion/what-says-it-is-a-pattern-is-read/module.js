export const pattern = new RegExp({ [Symbol.match]: true, get source() { console.log('source'); return 'a'; }, flags: '' }); //~ impure console
export const converted = new RegExp({ [Symbol.match]: false, get source() { console.log('source'); return 'a'; } });
