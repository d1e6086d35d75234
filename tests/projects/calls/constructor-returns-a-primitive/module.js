function Box() {
  this.value = 1;
  return 2;
}
export const value = new Box().value.toFixed();
