const ready = true;
ready || (globalThis.a = 1);
!ready && (globalThis.b = 1);
'text' ?? (globalThis.c = 1);
ready && (globalThis.d = 1); //~ impure global-write: globalThis.d
null ?? (globalThis.e = 1); //~ impure global-write: globalThis.e
