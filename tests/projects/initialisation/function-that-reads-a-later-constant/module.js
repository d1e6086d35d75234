const read = () => later;
export const early = read(); //~ impure throw: reads `later` before it is initialised via read
export const later = 1;
