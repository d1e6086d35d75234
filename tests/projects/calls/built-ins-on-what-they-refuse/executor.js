export const ready = new Promise(); //~ impure throw: with an argument that is no function
