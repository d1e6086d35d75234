const made = [];
for (let i = 0; i < 4; i++) {
  let twice = i * 2;
  const skip = () => { i++; twice += 1; };
  skip();
  made.push(() => i + twice);
}
if (made.length !== 2 || made[0]() !== 2 || made[1]() !== 8) globalThis.wrong = true;
let turn = 0;
while (turn < 2) { const now = turn; made[turn] = () => now; turn++; }
if (made[0]() !== 0 || made[1]() !== 1) globalThis.wrong = true;
