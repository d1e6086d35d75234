const handlers = { a() {}, b() { console.log(1); }, c() {} };
const names = ['c', 'b', 'a'].sort();
handlers[names[0]]();
handlers[names[1]](); //~ impure console
const reversed = ['c', 'b', 'a'].reverse();
handlers[reversed[0]]();
handlers[reversed[1]](); //~ impure console
const own = {};
for (const name of Object.keys(handlers).sort()) own[name] = handlers[name];
own.a();
own.b(); //~ impure console
