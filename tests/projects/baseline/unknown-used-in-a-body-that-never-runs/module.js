//# globals: u
export function later() {
  u.changed = true;
  return u();
}
export const alsoLater = () => u.x;
