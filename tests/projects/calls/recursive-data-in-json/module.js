const node = { name: 'x', toJSON: () => (globalThis.json = 1) };
export const text = JSON.stringify({ list: [node] }); //~ impure global-write: globalThis.json
