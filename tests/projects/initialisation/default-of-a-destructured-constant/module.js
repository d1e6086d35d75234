const { a, b = a, c = d, d } = { a: 1, c: 2 };
export { a, b, c, d };
