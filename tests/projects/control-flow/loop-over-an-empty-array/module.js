for (const item of []) globalThis.item = item;
for (const key in {}) globalThis.key = key;
for (let index = 0; index < 0; index++) globalThis.index = index;
while (false) globalThis.never = 1;
[].forEach((item) => (globalThis.item = item));
