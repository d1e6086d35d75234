export const name = 'eager';
