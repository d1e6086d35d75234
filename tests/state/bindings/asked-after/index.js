let strict;
export function validate(options) {
  strict = options.strict; //~ changed module strict via validate
  if (!strict) throw new Error('strict');
}
