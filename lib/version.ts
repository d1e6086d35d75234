/** Of this package. ESLint puts it into the keys of its cache. */
export const VERSION = '0.1.0';
