export const fail = () => {
  throw new Error('no');
  globalThis.reached = true;
};
try {
  fail();
  globalThis.reached = true;
} catch {}
