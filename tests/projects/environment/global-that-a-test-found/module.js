try {
  Object.create((typeof Iterator === 'function' ? Iterator : Object).prototype);
  Object.create((typeof AsyncIterator === 'function' ? AsyncIterator : Object).prototype);
  if ('undefined' !== typeof Iterator) Iterator.prototype;
  typeof Iterator !== 'undefined' && Iterator.prototype;
} catch {
  console.log('never');
}
try {
  if (typeof Iterator === 'undefined') Iterator.prototype;
} catch {
  console.log('not there'); //~ impure? console
}
try {
  Iterator.prototype;
} catch {
  console.log('perhaps not there'); //~ impure? console
}
