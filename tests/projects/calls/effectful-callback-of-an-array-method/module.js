const log = (value) => console.log(value);
[1].map(log); //~ impure console via log
[1, 2].forEach((value) => void (globalThis.last = value)); //~ impure global-write
