function* steps() {
  console.log('started');
  yield 1;
}
export const list = [...steps()]; //~ impure console via steps
export const set = new Set(steps()); //~ impure console via steps
for (const step of steps()); //~ impure console via steps
Array.from(steps()); //~ impure console via steps
