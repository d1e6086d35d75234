export const page = new URL('/page', 'https://example.org/');
export const relative = new URL('/page'); //~ impure throw: with what it refuses
