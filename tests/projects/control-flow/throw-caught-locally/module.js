let caught = false;
try {
  throw new TypeError('no');
} catch (error) {
  caught = error instanceof TypeError;
}
export { caught };
