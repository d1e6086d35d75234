import library from './library.cjs';

export const values = [library.twice(1), library.twice(2), library.twiceMore(3), library.base('a/b')];
export const both = library.both(values[0]); //~ impure import-write
