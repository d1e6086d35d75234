function* steps(first = console.log('default')) {}
function* parts({ a }) {}
export const given = steps(1);
export const missing = steps(); //~ impure console via steps
parts({ get a() { return console.log('a'); } }); //~ impure console via parts > a
