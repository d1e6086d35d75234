export function Model() {}
Model.prototype.save = function () {};
Object.assign(Model.prototype, { load() {} });
for (const name of ['get', 'set']) Model.prototype[name] = () => {};
Model.prototype = Object.create(Model.prototype, { kind: { value: 'model' } });
