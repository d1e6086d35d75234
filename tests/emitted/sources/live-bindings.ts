export let count = 0;
export let text: string, other = probe(1);
count++;
text = 'a';
export { count as total, text as default };
export function increment() { count += 1; never(count); return count; }
[count, other] = [other, count];
({ text } = { text: 'b' });
export class Kept { static text = text; }
export type { Kept as KeptType };
export const enum Flag { On = 1 }
export const on = Flag.On;
