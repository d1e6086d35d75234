export const settings = { level: 1, hooks: new Map([['start', () => {}]]) };
