export const first = { kind: 'scalar', tag: 'a', multi: false };
export const second = { kind: 'sequence', tag: 'b', multi: false };
export const listed = { push(value) { this.last = value; } };
