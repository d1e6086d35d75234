export const digits = (36).toString(36);
export const none = (36).toString(37); //~ impure throw: with what it refuses
