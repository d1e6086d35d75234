// What regular expressions and lists have from their creation.
if (!Object.getOwnPropertyDescriptor(/a/, 'lastIndex')) console.log(1);
if (!Object.getOwnPropertyNames(/a/).includes('lastIndex')) console.log(2);
if (Object.getOwnPropertyDescriptor(/a/g, 'lastIndex').value !== 0) console.log(3);
if (Object.getOwnPropertyNames(['a']).join() !== '0,length') console.log(4);
if (!Object.hasOwn(Object.getOwnPropertyDescriptor(['a'], 'length'), 'value')) console.log(5);
if (Object.getOwnPropertyNames(Object.assign(['a'], { b: 1 })).join() !== '0,length,b') console.log(6);
