export function tick(): number {
  console.log('tick');
  return 1;
}
