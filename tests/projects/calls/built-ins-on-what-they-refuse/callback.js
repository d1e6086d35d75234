const handlers = {};
export const results = [].map(handlers.missing); //~ impure throw: with an argument that is no function
