const loud = () => { globalThis.never = true; };
const quiet = () => {};
const ofReturn = () => { try { return loud; } finally { return quiet; } };
const ofThrow = () => { try { throw loud; } finally { return quiet; } };
ofReturn()();
ofThrow()();
