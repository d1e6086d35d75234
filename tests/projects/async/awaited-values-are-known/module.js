const task = await Promise.resolve(() => console.log('task')); //~ ambient suspend
const [first] = await Promise.all([async () => console.log('first')]); //~ ambient suspend
const made = await (async () => () => console.log('made'))(); //~ ambient suspend
task(); //~ impure console
first(); //~ impure console
made(); //~ impure console
