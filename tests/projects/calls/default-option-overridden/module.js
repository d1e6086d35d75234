//# globals: u
function size({ scale = u.scale, base = 1 } = {}) {
  return scale * base;
}
export const given = size({ scale: 2 });
export const missing = size(); //~ unknown unknown-property via size
