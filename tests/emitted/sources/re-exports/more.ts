export const more = Object.freeze(['a']);
export class More { static all = more.map((name) => probe(name)); }
