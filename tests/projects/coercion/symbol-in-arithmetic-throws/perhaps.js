//# globals: u
export const tag = u ? Symbol('tag') : 'tag';
export const name = 'a ' + tag;
