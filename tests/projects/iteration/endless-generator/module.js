function* ids() { for (let id = 0; ; id++) yield id; }
const [a, b] = ids();
const pending = ids();
export const c = [a, b, pending.next().value];
for (const id of ids()) if (id > 2) break;
