const box = { get value() { return 1; }, set value(next) { console.log(next); } };
box.value = 1; //~ impure console via value
box.value += 1; //~ impure console
box.value++; //~ impure console
box.value &&= 2; //~ impure console
box.value ||= 2;
box.value ??= 2;
