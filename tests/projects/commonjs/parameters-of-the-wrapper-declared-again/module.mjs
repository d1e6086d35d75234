const require = 1;
export const value = require;
