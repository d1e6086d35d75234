try {
  JSON.parse('{}');
} catch (error) {
  error.message = '';
}
export const text = error; //~ impure throw: reads `error`, which is not defined
