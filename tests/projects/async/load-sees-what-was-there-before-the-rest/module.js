let task = () => console.log('first');
(async () => {
  await 0;
  task = () => {};
})();
task(); //~ impure? console
