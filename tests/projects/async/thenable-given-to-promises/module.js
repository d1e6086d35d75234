class Query {
  then(resolve) {
    resolve(console.log('queried'));
  }
}
Promise.resolve(new Query()); //~ impure? console via Query.then
Promise.all([new Query()]); //~ impure? console via Query.then
new Promise((resolve) => resolve(new Query())); //~ impure? console
Promise.resolve().then(() => new Query()); //~ impure? console
(async () => new Query())(); //~ impure? console
