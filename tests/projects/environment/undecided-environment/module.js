if (typeof window !== 'undefined') window.app = 1; //~ impure? global-write
export const platform = typeof process === 'undefined' ? 'web' : 'server';
