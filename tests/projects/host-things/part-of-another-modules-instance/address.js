export const address = new URL('https://example.com/');
