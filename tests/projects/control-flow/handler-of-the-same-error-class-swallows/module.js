class Expected extends Error {}
try {
  throw new Expected('known');
} catch (error) {
  if (!(error instanceof Expected)) throw error;
}
