let last;
for (const item of []) last = item;
export const given = last;
export const { name } = last; //~ impure throw
