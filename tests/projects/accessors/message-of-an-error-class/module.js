class Told extends Error { get message() { console.log('told'); return 'a'; } }
export const plain = new Told('hides the getter').message;
export const text = String(new Told()); //~ impure console
export const read = new Told().message; //~ impure console
export const usual = new Error().message.length;
