let text = 'x';
for (let round = 0; round < 60; round++) text += text;
export { text };
