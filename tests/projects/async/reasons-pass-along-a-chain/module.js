const task = () => console.log('task');
Promise.reject(task).then(() => {}).catch((f) => f()); //~ impure? console
new Promise((_, reject) => reject(task)).catch((f) => f()); //~ impure? console
(async () => { throw task; })().catch((f) => f()); //~ impure? console
