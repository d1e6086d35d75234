{
  using loud = { get [Symbol.dispose]() { return console.log('looked up') ?? (() => {}); } }; //~ impure console
}
