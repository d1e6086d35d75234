const DEBUG = false;
if (DEBUG) console.log('debug');
if (!DEBUG && 1 + 1 === 3) globalThis.never = 1;
export const level = DEBUG ? console.log('debug') : 0;
