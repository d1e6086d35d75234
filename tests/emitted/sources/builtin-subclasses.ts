export class HttpError extends Error { constructor(readonly status: number, message = 'failed') { super(message); this.name = 'HttpError'; probe(status); } get code() { return never(this.status); } }
export class Stack<T> extends Array<T> { top() { return this[this.length - 1]; } }
export const error = new HttpError(404);
export const stack = new Stack<number>();
stack.push(1);
