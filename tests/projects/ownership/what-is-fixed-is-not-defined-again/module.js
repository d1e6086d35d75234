export const settings = {};
Object.defineProperty(settings, 'mode', { value: 'a', writable: true });
Object.defineProperty(settings, 'mode', { value: 'b' });
Object.defineProperty(settings, 'id', { value: 1, configurable: true });
Object.defineProperty(settings, 'id', { value: 2 });
delete settings.id;
Object.defineProperty(settings, 'kind', { value: 1 });
Object.defineProperty(settings, 'kind', { value: 1 });
export const done = Reflect.defineProperty(settings, 'kind', { value: 2 });
if (settings.kind !== 1) console.log('never');
Object.defineProperty(settings, 'kind', { value: 2 }); //~ impure throw: which is fixed, in another way
