const loud = { valueOf: () => console.log('element') ?? 1 };
const bytes = new Uint8Array(2);
bytes[0] = 1;
bytes.set([loud]); //~ impure console
new DataView(new ArrayBuffer(8)).setInt8(0, loud); //~ impure console
