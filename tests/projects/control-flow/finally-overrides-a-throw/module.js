function quiet() {
  try {
    throw new Error('lost');
  } finally {
    return 1;
  }
}
export const one = quiet();
