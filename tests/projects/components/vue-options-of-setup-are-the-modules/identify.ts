export function identify(): number {
  console.log('identified');
  return 1;
}
