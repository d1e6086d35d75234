//# environment: node
export const data = JSON.parse(process.argv[2], (key, value) => { globalThis.last = key; return value; }); //~ ambient platform: process.argv //~ ambient platform: process.argv["2"] //~ impure global-write: globalThis.last
