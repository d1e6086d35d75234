function* steps() {
  console.log('started');
}
export const pending = steps();
export const object = { *steps() { console.log('started'); } }.steps();
