export function append(target) {
  target.push(1);
}
