export const date = /(?<year>\d{4})-(?<month>\d\d)/u;
export const sticky = /a.b/sy;
export const letter = /\p{L}+/u;
export const match = date.exec('2020-01')?.groups;
export const replaced = '2020-01'.replace(date, '$<month>');
export const year = probe(match)?.['year'];
