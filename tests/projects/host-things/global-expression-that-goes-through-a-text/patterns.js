export const all = /a/g;
export const sticky = /a/y;
export const first = /a/;
