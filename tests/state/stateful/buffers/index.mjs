const levels = new Float32Array(2);
export function levelsOf(left, right) {
  levels[0] = left; //~ scratch module levels.0 via levelsOf
  levels[1] = right;
  return levels;
}

const bytes = Buffer.alloc(4);
export async function send(text, write) {
  bytes.write(text); //~ scratch module bytes via send
  await write();
  return bytes.toString();
}

const wrapped = new Uint8Array(1);
export function wrap(value) {
  wrapped.set([value]); //~ scratch module wrapped via wrap
  return { wrapped };
}

const sum = new Float32Array(2);
export function sumOf(left, right) {
  sum[0] = left;
  sum[1] = right;
  return sum[0] + sum[1];
}

const copied = new Uint8Array(1);
export function copyOf(value) {
  copied[0] = value;
  return copied.slice();
}
