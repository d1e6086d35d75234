const fixed = 1;
const attempts = [
  () => { fixed = 2; },
  () => { fixed += 2; },
  () => { fixed++; },
  () => { fixed &&= 2; },
  () => { [fixed] = [2]; },
  () => { ({ fixed } = { fixed: 2 }); },
  () => { for (fixed of [2]) ; },
  () => { for (fixed in { a: 1 }) ; },
  () => { for (const index = 0; index < 2; index++) ; },
  () => { for (const item of [1]) item = 2; },
  () => { class Named { static { Named = 1; } } },
  () => { (function named() { named = 1; })(); },
];
const throws = (attempt) => {
  try {
    attempt();
    return false;
  } catch {
    return true;
  }
};
if (attempts.every(throws)) globalThis.all = true; //~ impure global-write: globalThis.all
if (throws(attempts[0])) globalThis.plain = true; //~ impure global-write: globalThis.plain
if (throws(attempts[1])) globalThis.compound = true; //~ impure global-write: globalThis.compound
if (throws(attempts[2])) globalThis.update = true; //~ impure global-write: globalThis.update
if (throws(attempts[3])) globalThis.logical = true; //~ impure global-write: globalThis.logical
if (throws(attempts[4])) globalThis.array = true; //~ impure global-write: globalThis.array
if (throws(attempts[5])) globalThis.object = true; //~ impure global-write: globalThis.object
if (throws(attempts[6])) globalThis.forOf = true; //~ impure global-write: globalThis.forOf
if (throws(attempts[7])) globalThis.forIn = true; //~ impure global-write: globalThis.forIn
if (throws(attempts[8])) globalThis.counter = true; //~ impure global-write: globalThis.counter
if (throws(attempts[9])) globalThis.item = true; //~ impure global-write: globalThis.item
if (throws(attempts[10])) globalThis.ownClass = true; //~ impure global-write: globalThis.ownClass
if (throws(attempts[11])) globalThis.ownFunction = true; //~ impure global-write: globalThis.ownFunction
