const open = (port = limit, limit = 1) => port;
export const given = open(1);
export const usual = open(); //~ impure throw: reads `limit` before it is initialised
