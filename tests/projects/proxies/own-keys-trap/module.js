const box = new Proxy({}, { ownKeys: () => console.log('keys') ?? [] });
export const a = Object.keys(box); //~ impure console via ownKeys
export const b = { ...box }; //~ impure console via ownKeys
for (const key in box); //~ impure console via ownKeys
export const c = JSON.stringify(box); //~ impure console via ownKeys
export const d = Object.getOwnPropertySymbols(box); //~ impure console via ownKeys
Object.freeze(box); //~ impure console via ownKeys
