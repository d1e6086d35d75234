let sum = 0;
for (let index = 0; index < 1e6; index++) sum += index;
if (sum > 5) globalThis.sum = sum; //~ impure? global-write
