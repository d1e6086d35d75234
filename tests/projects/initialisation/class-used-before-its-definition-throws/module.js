export const config = new Config(); //~ impure throw: reads `Config` before it is initialised
class Config {}
