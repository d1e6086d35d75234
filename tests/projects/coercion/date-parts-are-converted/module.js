const loud = { valueOf: () => console.log('part') ?? 1 };
export const start = new Date(2020, 1);
export const a = new Date(2020, loud); //~ impure console
export const b = Date.UTC(loud); //~ impure console
start.setTime(loud); //~ impure console
