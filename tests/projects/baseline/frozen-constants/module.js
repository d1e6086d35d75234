export const LEVELS = Object.freeze(['low', 'high']);
export const SETTINGS = Object.freeze({ levels: LEVELS, depth: Object.freeze({ min: 1 }) });
