export const value = await 1; //~ ambient suspend
