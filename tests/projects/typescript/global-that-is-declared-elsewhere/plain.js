export const mode = __DEV__ ? 'development' : 'production'; //~ impure throw
