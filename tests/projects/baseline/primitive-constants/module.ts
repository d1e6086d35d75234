export const text = 'a' + 'b';
export const number = 2 ** 10 % 7 - -3;
export const bigint = 10n * 2n;
export const flag = !(1 < 2) && true;
export const nothing = null ?? undefined ?? void 0;
export const symbol = Symbol('own');
