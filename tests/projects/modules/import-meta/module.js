export const here = new URL('./data.txt', import.meta.url);
export const { dirname } = import.meta;
import.meta.extra = 1; //~ impure builtin-write
