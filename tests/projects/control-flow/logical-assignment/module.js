let value = 1;
value ||= globalThis.a = 1;
value ??= globalThis.b = 1;
value &&= globalThis.c = 1; //~ impure global-write: globalThis.c
