const quiet = { then: (resolve) => resolve(1) };
const loud = { then: (resolve) => resolve(console.log('then')) };
export const a = await quiet; //~ ambient suspend
export const b = await loud; //~ impure? console via then //~ ambient suspend
