let steps = 0;
for (let low = 0, high = 10; low < high; low++, high--) steps++;
if (steps !== 5) globalThis.wrong = steps;
