try {
  Promise.resolve(1);
  Object.create(null);
  Object.create({});
} catch {
  console.log('never');
}
try {
  Object.create(null, null);
} catch {
  console.log('refused'); //~ impure? console
}
const resolve = Promise.resolve;
try {
  resolve(1);
} catch {
  console.log('called on nothing'); //~ impure? console
}
try {
  Object.defineProperty({}, 'name', { value: 1 });
} catch {
  console.log('never');
}
const fixed = Object.defineProperty({}, 'name', { value: 1 });
try {
  Object.defineProperty(fixed, 'name', { value: 2 });
} catch {
  console.log('defined before'); //~ impure console
}
