const number = { [Symbol.iterator]: () => 5 };
const results = { [Symbol.iterator]: () => ({ next: () => 5 }) };
const attempt = (action) => { try { return action(); } catch { return null; } };
export const tried = [attempt(() => [...number]), attempt(() => [...results])];
function* never() { console.log('body'); }
const closed = never();
closed.return();
export const rest = [...closed];
try { for (const item of results) console.log(item); } catch {}
[...number]; //~ impure throw: that gives no object
