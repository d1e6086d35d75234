const key = String(Date.now()); //~ ambient time
const quiet = { get a() { return 1; } };
const loud = { get a() { return console.log('a'); } };
export const x = quiet[key];
export const y = loud[key]; //~ impure? console via a
