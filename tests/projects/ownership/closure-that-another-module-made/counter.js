function counter() {
  let count = 0;
  return () => ++count;
}
export const next = counter();
