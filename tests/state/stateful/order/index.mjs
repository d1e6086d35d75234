export const versions = [3, 1, 2];
export const newest = () => versions.sort().at(-1); //~ reordered module versions via newest

const steps = ['a', 'b'];
export function undo() {
  return steps.reverse(); //~ reordered module steps via undo
}

const winners = ['a', 'b', 'c'];
export const podium = () => winners.splice(0, 2); //~ taken module winners via podium

export const sorted = () => [...versions].sort();
export const reversed = () => versions.slice().reverse();

const own = () => [2, 1].sort();
export { own };
