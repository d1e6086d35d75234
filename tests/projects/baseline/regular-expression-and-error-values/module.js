export const word = /\w+/giu;
export const made = new RegExp('a+', 'u');
export const failure = new TypeError('no', { cause: 'test' });
