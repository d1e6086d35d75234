export const quotient = 6n / 3n;
try {
  6n / 0n;
} catch {
  globalThis.caught = true; //~ impure global-write: globalThis.caught
}
export const none = 1n % 0n; //~ impure throw: divides
