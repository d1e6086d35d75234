function wait() {
  for (;;) JSON.parse('{}');
}
export { wait };
