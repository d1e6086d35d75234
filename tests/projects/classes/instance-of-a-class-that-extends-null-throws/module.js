class Bare extends null {}
export { Bare };
export const bare = new Bare(); //~ impure throw
