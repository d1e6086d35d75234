const bytes = new Uint8Array([13, 0, 2]);

if (bytes[0] === 13) console.log('one that was given'); //~ impure? console
if (bytes[7] === undefined) console.log('one behind its end'); //~ impure? console

// What is stored is another number than what is written.
bytes[1] = 300;
if (bytes[1] === 44) console.log('wrapped'); //~ impure? console
bytes[-1] = 5;
if (bytes[-1] === undefined) console.log('no element'); //~ impure? console

const { 0: first } = Buffer.from('abc');
if (first === 97) console.log('taken from a buffer'); //~ impure? console
if ({ ...bytes }[2] === 2) console.log('copied by a spread'); //~ impure? console
if (Object.assign([], bytes)[2] === 2) console.log('copied by assign'); //~ impure? console
if (Object.hasOwn(bytes, '0')) console.log('an own property'); //~ impure? console

class Checksum extends Uint16Array {}
if (new Checksum([1])[0] === 1) console.log('an element of an instance of a subclass'); //~ impure? console

for (const byte of Buffer.from('abc')) console.log(byte); //~ impure? console
