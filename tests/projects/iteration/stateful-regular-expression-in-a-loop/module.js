const pattern = /a/g;
for (let match; (match = pattern.exec('aa')) !== null; ) if (match.index > 5) console.log(match); //~ impure? console
export const words = [...'a b'.matchAll(/\w/g)];
