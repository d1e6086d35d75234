/** What each kind of finding says. */
export const STATEFUL_MESSAGES = {
  pattern: '{{chain}}: with the flag `g` or `y`, `{{cell}}` keeps where it stopped, and the next call begins there. Leave the flag out, make the expression inside the function, or set `lastIndex` to 0 before.',
  iterator: '{{chain}}: `{{cell}}` gives each value once, so calls take values away from each other. Make the iterator inside the function.',
  stream: '{{chain}}: `{{cell}}` keeps a part of what it was given for the next call. Make it inside the function, or for each stream.',
  scratch: '{{chain}}: `{{cell}}` is one buffer for all calls, so the next call overwrites what this one still uses or gave away. Make it inside the function, or give a copy away.',
  reordered: '{{chain}}: that changes the order for all who use `{{cell}}`. Work on a copy: `toSorted()`, `toReversed()`, or `[...{{cell}}]`.',
  taken: '{{chain}}: no function puts back what is taken out of `{{cell}}`, so the next call finds less. Work on a copy.',
  getter: '{{chain}}: reading the property changes `{{cell}}`, so two reads may differ. Make it a method, or compute the value without a change.',
  memoised: '{{chain}}: reading the property changes `{{cell}}` the first time. Nobody can tell where the value is the same each time; compute it while the module is loaded, or say so in the name of a method.',
  stale: '{{chain}}: the new value was made of one that was read before an `await`, so what others wrote to `{{cell}}` meanwhile is lost. Read it after the `await`.',
} as const;
export type StatefulMessageId = keyof typeof STATEFUL_MESSAGES;
