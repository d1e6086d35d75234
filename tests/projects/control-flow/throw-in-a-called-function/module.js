function assert(condition) {
  if (!condition) throw new Error('broken');
}
assert(true);
assert(false); //~ impure throw via assert
