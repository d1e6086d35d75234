const quiet = { async [Symbol.asyncDispose]() {} };
const sync = { [Symbol.dispose]: () => console.log('sync') };
(async () => { await using a = quiet; })();
(async () => { await using a = sync; })(); //~ impure console
{
  await using a = { [Symbol.asyncDispose]: async () => console.log('async') }; //~ impure console //~ ambient suspend
}
