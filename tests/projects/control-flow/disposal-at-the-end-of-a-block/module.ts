const resource = {
  [Symbol.dispose]() {
    globalThis.closed = 1;
  },
};
{
  using held = resource; //~ impure global-write: globalThis.closed via [Symbol.dispose]
}
