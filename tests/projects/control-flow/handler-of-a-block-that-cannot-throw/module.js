let value = 0;
try {
  value = 1 + 1;
} catch {
  globalThis.caught = 1;
}
export { value };
