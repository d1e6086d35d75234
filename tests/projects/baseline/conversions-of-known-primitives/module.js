const size = '12';
export const bounds = [Math.max(1, Number(size)), Math.min(1, 2), Math.round(1.5)];
export const texts = [String(1), Boolean(''), parseInt(size, 10), BigInt(3), Number.isInteger(1)];
