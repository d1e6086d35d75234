export const view = new DataView(new ArrayBuffer(2), 1, 2); //~ impure throw: bytes that the buffer does not have
