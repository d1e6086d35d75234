let count = $state(0);
const list = $state.raw<string[]>([]);
let nothing = $state();
list.push('one');
export const increment = () => { count += 1; return nothing; };
export const counter = $state({ value: count });
counter.value = 1;
export const loud = $state(console.log('made')); //~ impure console
export const twice = $derived(count * 2); //~ unknown unsupported: rune
