export const place = import.meta.resolve('./data.txt');
export const url = new URL(place).pathname;
