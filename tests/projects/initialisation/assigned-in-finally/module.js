let options;
try {
  JSON.parse(String(globalThis.input));
} catch {
} finally {
  options = { x: 1 };
}
export const { x } = options;
