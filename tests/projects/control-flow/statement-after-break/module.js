for (const item of [1, 2]) {
  if (item === 1) continue;
  break;
  globalThis.never = item;
}
while (true) {
  break;
  globalThis.never = 1;
}
