const task = () => console.log('task');
Promise.resolve(task).then((f) => f()); //~ impure console
Promise.resolve().then(() => task).then((f) => f()); //~ impure console
Promise.resolve(task).catch(() => {}).finally(() => {}).then((f) => f()); //~ impure console
Promise.all([task]).then(([f]) => f()); //~ impure? console
