// As libraries keep the first state of a hash, and readers of binary formats decode a length.
const INITIAL = Uint32Array.from([0x67452301, 0xefcdab89]);
export const state = { a: INITIAL[0] | 0, b: INITIAL.slice(0, 1)[0] + 1 };

function lengthAt(bytes, offset) {
  return bytes[offset] | (bytes[offset + 1] << 8);
}

const message = new Uint8Array([3, 0, 0]);
if (message[lengthAt(message, 0) - 1] !== 0) throw new Error('it does not end in zero');

export const text = String.fromCharCode.apply(null, Buffer.alloc(1));
