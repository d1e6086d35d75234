export const names = ['b', 'a'];
export const config = { x: 0 };
