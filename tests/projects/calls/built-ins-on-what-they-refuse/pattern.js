export const found = [...'a-b'.matchAll(/\w/g)].length;
export const starts = 'a-b'.startsWith('a');
export const others = 'a-b'.replaceAll(/\w/, ''); //~ impure throw: with an argument that is no pattern with the flag `g`
