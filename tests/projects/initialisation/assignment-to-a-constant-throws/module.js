const limit = 1;
limit = 2; //~ impure throw: limit
export { limit };
