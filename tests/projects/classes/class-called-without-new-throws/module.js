class Config {}
export const config = Config(); //~ impure throw: without `new`
