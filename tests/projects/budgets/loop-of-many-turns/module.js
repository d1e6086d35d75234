let sum = 0;
for (let index = 0; index < 1e9; index++) sum += index;
export { sum };
