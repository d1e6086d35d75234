export const words = ' a,b '.trim().split(',').map((word) => word.toUpperCase()).join('-');
export const replaced = 'abc'.replace('b', 'x').replaceAll('c', '').padStart(5).slice(1);
export const test = 'abc'.startsWith('a') && 'abc'.includes('b') && 'abc'.at(-1) === 'c';
