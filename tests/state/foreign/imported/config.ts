export const config = { debug: false };
