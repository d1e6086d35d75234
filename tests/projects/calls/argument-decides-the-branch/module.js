function set(target, loud) {
  target.value = 1;
  if (loud) console.log('set');
  return target;
}
export const silent = set({}, false);
export const loud = set({}, true); //~ impure console via set
