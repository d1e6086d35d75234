const settings = Object.seal({ size: 1 });
settings.size = 2;
export const isFixed = Object.isExtensible(settings);
if (!Object.isFrozen(Object.freeze({}))) console.log('never');
if (Object.isSealed({ a: 1 })) console.log('never');
settings.name = 'a'; //~ impure throw: to which nothing can be added
