export const handlers = { quiet: () => 1, loud: () => console.log('loud') };
