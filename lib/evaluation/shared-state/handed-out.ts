import type { Behaviour } from '../../knowledge/index.ts';
import type { Arguments } from '../calls/call.ts';
import type { Frame, Run } from '../run.ts';

/** Methods that call what they are given before they return, whatever they are called on. */
const ITERATION = /\.(?:every|filter|find|flatMap|forEach|map|reduce|some|sort)$/u;

/** Objects or functions are given to code that is not looked at: what they lack it may have given them. */
export function noteUnseen(frame: Frame, given: Arguments, name: string): void {
  const { run } = frame;
  noteHandedOut(frame, given, name);
  if (run.claimed === null && given.list.some(({ objects }) => objects.some(({ owner, frozen }) => owner === run.module && !frozen))) run.handedOut = true;
}

/** Functions are given to code that is not looked at, by a call of what `name` describes. */
export function noteHandedOut({ run }: Frame, given: Arguments, name: string): void {
  if (run.accesses !== null) run.accesses.handOut(given);
  else if (ITERATION.test(name)) noteCalled(run, given);
}

/** Functions that a built-in calls as a part of the load, also where it finds nothing to call them with, or once it is over. */
export function noteCalledBack(run: Run, path: string, { calls }: Behaviour, given: Arguments): void {
  if (run.accesses !== null || !given.list.some(({ objects }) => objects.length > 0)) return;
  if (ITERATION.test(path) || calls?.some(({ when, times }) => (when === 'later' || when === 'event') && times === 'once') === true) noteCalled(run, given);
}

function noteCalled({ iterating, module }: Run, { list }: Arguments): void {
  for (const { objects } of list) for (const { callable } of objects) if (callable?.kind === 'closure' && callable.module === module) iterating.add(callable.index);
}
