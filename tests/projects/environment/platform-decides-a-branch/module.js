//# environment: node
export const isNode = typeof process === 'object';
if (process.version.startsWith('v1')) console.log('old'); //~ impure? console //~ ambient platform
if (typeof window !== 'undefined') window.app = 1;
