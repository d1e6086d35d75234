const box = { set value(next) { console.log(next); } };
[box.value] = [1]; //~ impure console
({ a: box.value } = { a: 1 }); //~ impure console
for (box.value of [1]); //~ impure console
for (box.value in { a: 1 }); //~ impure console
