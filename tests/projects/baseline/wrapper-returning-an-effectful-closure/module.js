function logged(run) {
  return (...values) => {
    console.log('called');
    return run(...values);
  };
}
export const add = logged((left, right) => left + right);
