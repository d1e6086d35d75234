const config = { get port() { return console.log('port') ?? 1; } };
export const a = JSON.stringify(config); //~ impure console
export const b = JSON.stringify({ a: 1 }, (key, value) => console.log(key) ?? value); //~ impure console
export const c = JSON.parse('[1]', (key, value) => console.log(key) ?? value); //~ impure console
