const pattern = /a/g;
if (!pattern.test('ba')) console.log('never');
if (pattern.lastIndex !== 2) console.log('never');
if (!pattern.test('ba')) console.log('not again'); //~ impure? console

const reset = /a/g;
reset.lastIndex = 0;
reset.test('a');
if (reset.lastIndex > 0) console.log('moved'); //~ impure? console

const replaced = /a/g;
replaced.lastIndex = 3;
'x'.replace(replaced, '');
if (replaced.lastIndex === 0) console.log('at the beginning again'); //~ impure? console

const still = /a/;
still.lastIndex = 5;
still.test('a');
if (still.lastIndex === 5) console.log('as it was'); //~ impure? console

export const found = /b/g;
export const looks = () => found.test('b');
