outer: for (const left of [1, 2]) {
  for (const right of [1, 2]) {
    if (right === 1) continue outer;
    globalThis.never = left;
  }
}
