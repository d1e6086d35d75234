export function fail() {
  throw new Error('always');
}
