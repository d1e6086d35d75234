async function* ticks() { yield 1; yield await Promise.resolve(probe(2)); }
async function collect() { const out: number[] = []; for await (const tick of ticks()) out.push(tick); return out; }
export const collected = collect();
export const idle = (async function* () { yield never(1); })();
