const extra = {};
for (const key of new Set(process.argv)) extra[key] = () => console.log(key); //~ ambient platform
const task = { run() {}, ...extra };
task.run(); //~ impure? console
