for (const entry of new URLSearchParams('a=1')) console.log(entry); //~ impure? console
for (const entry of new Headers({ a: '1' })) console.log(entry); //~ impure? console
for (const segment of new Intl.Segmenter('en').segment('abc')) console.log(segment); //~ impure? console

const form = new FormData();
form.append('a', '1');
for (const [name] of form) console.log(name); //~ impure? console

export const parameters = new Map(new URLSearchParams('a=1'));
parameters.forEach((value) => console.log(value)); //~ impure? console
