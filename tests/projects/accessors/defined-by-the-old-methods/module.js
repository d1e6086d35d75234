const box = {};
box.__defineGetter__('a', () => console.log('a'));
box.__defineSetter__('b', (next) => console.log(next));
box.a; //~ impure console
box.b = 1; //~ impure console
