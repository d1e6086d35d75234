// since: ES2015
export class Registry extends Map<string, number> { override get(key: string) { return probe(super.get(key) ?? 0); } lazy() { return never(1); } }
export const registry = new Registry([['a', 1]]);
export const got = registry.get('b');
export class Tags extends Set<string> { static of(...tags: string[]) { return new Tags(tags); } }
export const size = Tags.of('a', 'b').size;
