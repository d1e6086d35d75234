export function counter() {
  let count = 0;
  const seen = [];
  return () => {
    seen.push(count);
    return ++count;
  };
}
