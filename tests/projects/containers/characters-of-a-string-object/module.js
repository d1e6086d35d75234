if (new String('abc')[1] === 'b') console.log('a character'); //~ impure? console
if (Object('abc')[1] === 'b') console.log('another'); //~ impure? console
if (Object.keys(Object('abc')).length === 3) console.log('characters are own properties'); //~ impure? console
