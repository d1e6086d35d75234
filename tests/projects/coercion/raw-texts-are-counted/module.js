export const none = String.raw({ raw: { length: { valueOf() { console.log('length'); return 0; } } } }); //~ impure console
