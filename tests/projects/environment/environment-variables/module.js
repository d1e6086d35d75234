//# environment: node
export const mode = process.env.NODE_ENV; //~ ambient environment //~ ambient environment
process.env.READY = '1'; //~ impure env-write //~ ambient environment
export const later = () => process.env.HOME;
