const names = ['a', 'b', ''];
export const upper = names.filter((name) => name !== '').map((name) => name.toUpperCase());
export const table = Object.fromEntries(upper.map((name, index) => [name, index]));
