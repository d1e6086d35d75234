import type { Arguments } from '../calls/call.ts';
import type { Frame } from '../run.ts';

/** Methods that call what they are given before they return, whatever they are called on. */
const ITERATION = /\.(?:every|filter|find|flatMap|forEach|map|reduce|some|sort)$/u;

/** Functions are given to code that is not looked at, by a call of what `name` describes. */
export function noteHandedOut({ run }: Frame, given: Arguments, name: string): void {
  if (run.accesses !== null) run.accesses.handOut(given);
  else if (ITERATION.test(name)) for (const { objects } of given.list) for (const { callable } of objects) if (callable?.kind === 'closure') run.iterating.add(callable.index);
}
