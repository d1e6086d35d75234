for (;;) {} //~ impure diverge: never ends
