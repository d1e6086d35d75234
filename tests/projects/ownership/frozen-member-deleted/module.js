const settings = Object.freeze({ a: 1 });
export { settings };
delete settings.missing;
delete settings.a; //~ impure throw: deletes `settings.a`, which is fixed
