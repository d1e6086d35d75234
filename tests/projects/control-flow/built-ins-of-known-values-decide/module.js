const words = ['b', 'a'];
if (words.includes('c') || words.indexOf('c') >= 0 || words.findIndex((word) => word === 'c') >= 0) globalThis.found = true;
if (words.some((word) => word === 'c') || words.every((word) => word === 'a')) globalThis.some = true;
if (Math.max(1, 2) !== 2 || !Number.isInteger(3) || isNaN(1) || (0.5).toFixed(1) !== '0.5') globalThis.number = true;
if ('ab'.charCodeAt(0) !== 97 || 'a'.padStart(2, '0') !== '0a' || String.fromCharCode(97) !== 'a') globalThis.text = true;
const list = [1, 2, 3];
const removed = list.splice(1, 1, 'x', 'y');
list.unshift(0);
if (list.join() !== '0,1,x,y,3' || removed[0] !== 2) globalThis.list = true;
if (words.includes('a')) globalThis.present = true; //~ impure global-write: globalThis.present
