const view = new DataView(new ArrayBuffer(8), 4);
view.setUint32(0, 1);
export const first = view.getInt16(2);
export const unknown = (size) => new DataView(new ArrayBuffer(size)).getInt8(0);
unknown(1);
export const beyond = view.getUint8(4); //~ impure throw: bytes that the view does not have
