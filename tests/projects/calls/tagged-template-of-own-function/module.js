const dedent = (strings, ...values) => strings.raw.map((text, index) => text.trim() + (values[index] ?? '')).join('');
export const text = dedent` a ${1} b `;
