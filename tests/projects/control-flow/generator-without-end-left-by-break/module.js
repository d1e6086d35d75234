function* natural() {
  for (let n = 0; ; n++) yield n;
}
const small = [];
for (const n of natural()) {
  if (n > 3) break;
  small.push(n);
}
if (small.length !== 4) globalThis.wrong = small;
