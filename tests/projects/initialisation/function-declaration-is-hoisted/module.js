export const value = read();
function read() {
  return 1;
}
