const made = [];
for (const name of ['a', 'b']) {
  function read() { return name; }
  made.push(read);
}
if (made[0]() !== 'a') globalThis.wrong = true;
