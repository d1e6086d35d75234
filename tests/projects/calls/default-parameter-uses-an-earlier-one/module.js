const area = (width, height = width) => width * height;
export const square = area(2);
if (square !== 4) globalThis.wrong = 1;
