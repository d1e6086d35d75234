if (0) globalThis.no = 1;
else if ('') globalThis.neither = 1;
else globalThis.yes = 1; //~ impure global-write: globalThis.yes
