export const config = { debug: false, nested: { level: 1 } };
export const names = ['b', 'a'];
export const table = { one: 1 };
export const frozen = { a: 1 };
export const proto = { a: 1 };
export default { timeout: 1 };
