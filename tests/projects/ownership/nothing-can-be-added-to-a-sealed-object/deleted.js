const open = { a: 1 };
delete open.a;
const settings = Object.seal({ a: 1, b: 2 });
settings.a = 3;
Object.defineProperty(settings, 'b', { value: 4 });
if (settings.a !== 3 || settings.b !== 4) console.log('never');
delete settings.a; //~ impure throw: which is fixed
