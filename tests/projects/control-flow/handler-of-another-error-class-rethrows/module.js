class Expected extends Error {}
try {
  throw new RangeError('other');
} catch (error) {
  if (!(error instanceof Expected)) throw error; //~ impure throw
}
