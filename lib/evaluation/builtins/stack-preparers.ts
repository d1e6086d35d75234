import type { Site } from '../../facts/index.ts';
import { join, NOTHING, reference, unknownValue, type HeapObject, type Value } from '../../values/index.ts';
import { callValue, isCallable } from '../calls/call.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { getMember, type PropertyKey } from '../objects/property.ts';
import { evaluateFlow } from '../statements/flow.ts';
import type { Frame } from '../run.ts';

/** What V8 calls to make the property `stack` of an error, when it is first read (https://v8.dev/docs/stack-trace-api). */
const HOOK = 'prepareStackTrace';

/** The constructor of errors gets a member: its hook may be one of these from now on, until it has what it had before. */
export function noteStackPreparer(frame: Frame, { path }: HeapObject, key: PropertyKey, value: Value | undefined, isRestored: boolean): void {
  const { run } = frame;
  if (path !== 'Error' || (key !== null && key !== HOOK)) return;
  if (isRestored) {
    run.stackPreparers = null;
    return;
  }
  const added = value ?? unknownValue({ kind: 'unknown-call', what: `\`Error.${HOOK}\``, reportedIn: null });
  run.stackPreparers = run.stackPreparers === null ? added : join(run.stackPreparers, added);
}

/** What is added where a stack is first read: what the program's own hook makes of it, instead of a text that begins with name and message. */
export function formatStack(frame: Frame, error: Value, site: Site): Value {
  for (const object of error.objects) if (object.kind === 'error' && object.prototype.objects.some(({ kind }) => kind !== 'builtin')) readHeader(frame, object, site);
  const { stackPreparers: preparers, realm } = frame.run;
  if (preparers === null || (preparers.unknown === null && !preparers.objects.some(isCallable))) return NOTHING;
  let stack = NOTHING;
  const source = { receiver: error, arguments: null, results: null, owner: frame.run.module, path: `Error.${HOOK}`, site };
  perhaps(frame.run, () => {
    const sites = evaluateFlow(frame, realm.flow('new Array<new %CallSite%>', source.path), source);
    const made = callValue(frame, { ...preparers, types: 0, constant: undefined }, realm.value('Error'), { list: [error, sites], rest: null }, `makes a stack trace with \`Error.${HOOK}()\``, `Error.${HOOK}`, site);
    stack = made;
  });
  return stack;
}

/** A class of the program may have getters for them. */
function readHeader(frame: Frame, object: HeapObject, site: Site): void {
  perhaps(frame.run, () => {
    for (const key of ['name', 'message']) getMember(frame, reference(object), key, `${object.name || 'an error'}.${key}`, site);
  });
}
