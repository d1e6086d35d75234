export const a = await 1; //~ ambient suspend
export const b = await null; //~ ambient suspend
