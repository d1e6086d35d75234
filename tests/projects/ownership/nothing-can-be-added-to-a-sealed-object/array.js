const list = Object.seal([1]);
list[0] = 2;
list.push(3); //~ impure throw: to which nothing can be added
