let closed;
try {
  JSON.parse(String(Math.random())); //~ ambient random
} catch {
} finally {
  closed = () => 1;
}
export const one = closed();
let either;
try {
  either = JSON.parse('{');
} catch {
} finally {
  either = () => 2;
}
export const two = either();
