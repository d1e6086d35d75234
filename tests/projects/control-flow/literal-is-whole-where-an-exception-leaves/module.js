const stack = [];
const maybe = globalThis.option;
try {
  stack.push({ run: () => 1, nested: { close() {} } });
  if (maybe) throw new Error('left');
  stack.push({ run: () => 2, nested: { close() {} } });
} catch {}
let entry;
while ((entry = stack.pop())) {
  if (!entry.run) console.log('never');
  if (!entry.nested.close) console.log('never');
}
const parts = {};
try {
  if (maybe) throw new Error('left');
  parts.late = true;
} catch {}
if (!parts.late) console.log('perhaps'); //~ impure? console
