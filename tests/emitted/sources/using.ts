class Handle { constructor(readonly name: string) {} [Symbol.dispose]() { probe(this.name); } }
function work() { using first = new Handle('a'); using second = new Handle('b'); return first.name + second.name; }
export const worked = work();
{ using scoped = new Handle('c'); void scoped; using nothing = null; void nothing; }
export const idle = () => { using handle = new Handle('d'); return never(handle); };
