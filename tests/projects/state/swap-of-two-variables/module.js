let quiet = () => {};
let loud = () => { globalThis.ran = true; };
[quiet, loud] = [loud, quiet];
loud();
quiet(); //~ impure global-write: globalThis.ran
