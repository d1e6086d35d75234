class Traced extends Promise {
  then(...given) {
    console.log('then');
    return super.then(...given);
  }
}
const traced = new Traced(() => {});
traced.catch(() => {}); //~ impure console via Traced.then
await traced; //~ impure? console via Traced.then //~ ambient suspend
