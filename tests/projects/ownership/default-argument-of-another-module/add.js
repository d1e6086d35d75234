export const all = [];
export function add(item, target = all) {
  target.push(item);
  return target;
}
