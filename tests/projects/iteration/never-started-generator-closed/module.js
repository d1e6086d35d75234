function* open() {
  try { yield 1; } finally { console.log('closed'); }
}
const pending = open();
pending.return();
