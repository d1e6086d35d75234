let step = 0;
const table = new Map();
try {
  step = 1;
  table.set('a', () => { globalThis.kept = true; });
  JSON.parse('{');
  step = 2;
  table.delete('a');
} catch {
  if (step === 2) globalThis.after = true;
  table.get('a')(); //~ impure global-write: globalThis.kept
}
