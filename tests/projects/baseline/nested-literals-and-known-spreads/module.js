const sides = ['left', 'right'];
const defaults = { size: 1, inner: { deep: [1, [2]] } };
export const all = [...sides, 'top', ...[1, 2]];
export const options = { ...defaults, inner: { ...defaults.inner, extra: all } };
