const names = ['a', 'b'].values();
export const nextName = () => names.next().value; //~ iterator module names via nextName

function* numbers() {
  yield 1;
  yield 2;
}
const generated = numbers();
export function sum() {
  let total = 0;
  for (const n of generated) total += n; //~ iterator module generated via sum
  return total;
}

const entries = new Map([['a', 1]]).entries();
export const toObject = () => Object.fromEntries([...entries]); //~ iterator module entries via toObject

const source = [1, 2];
export const fresh = () => [...source.values()];

const endless = { *[Symbol.iterator]() { yield 1; } };
export const restarted = () => [...endless];

export const own = () => [...numbers()];

const numbered = (function* () {
  for (let n = 0; ; n++) yield n;
})();
export const nextNumber = () => numbered.next().value; //~ iterator module numbered via nextNumber
