const box = new Proxy({}, { set: (target, key) => console.log(key) ?? true });
box.a = 1; //~ impure console via set
box.a; 
Object.assign(box, { b: 1 }); //~ impure console via set
