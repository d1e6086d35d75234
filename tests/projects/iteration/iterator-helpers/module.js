function* numbers() { yield 1; }
export const lazy = numbers().map((n) => n + 1);
export const list = numbers().map((n) => console.log(n)).toArray(); //~ impure? console
