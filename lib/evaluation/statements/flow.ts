import type { ModuleId } from '../../effects/index.ts';
import type { Site } from '../../facts/index.ts';
import type { FlowExpression } from '../../knowledge/index.ts';
import {
  ANY_BIGINT, ANY_BOOLEAN, ANY_NUMBER, ANY_PRIMITIVE, ANY_STRING, ANY_SYMBOL, boolean, createObject, HOST, join, NOTHING, NULL_VALUE, reference, symbol,
  UNDEFINED_VALUE, unknownValue, type HeapObject, type ObjectKind, type Value,
} from '../../values/index.ts';
import { allocate } from '../objects/allocation.ts';
import { hostObject } from '../builtins/builtin-member.ts';
import { argument, type Arguments } from '../calls/call.ts';
import { contentsOf } from '../objects/iteration.ts';
import type { Frame } from '../run.ts';

export interface FlowSource {
  readonly receiver: Value;
  readonly arguments: Arguments | null;
  /** What the first callback returned. */
  readonly results: Value | null;
  /** Owner of what is made. */
  readonly owner: ModuleId;
  /** The instance that what is made is part of. */
  readonly holder?: HeapObject | null;
  /** The row that the flow stands in. */
  readonly path: string;
  readonly site: Site;
}

export function evaluateFlow(frame: Frame, flow: FlowExpression, source: FlowSource): Value {
  switch (flow.kind) {
    case 'primitive':
      return PRIMITIVES[flow.type];
    case 'boolean':
      return boolean(flow.value);
    case 'wellKnownSymbol':
      return symbol(flow.name);
    case 'this':
      return source.receiver;
    case 'argument':
      return argumentFlow(source, flow.index, flow.rest);
    case 'call':
      return source.results ?? NOTHING;
    case 'contents':
      return contentsOf(frame, evaluateFlow(frame, flow.of, source), source.site);
    case 'instance':
      return reference(instanceOf(frame, flow.name, flow.contents === null ? NOTHING : evaluateFlow(frame, flow.contents, source), source));
    case 'host':
      return reference(hostObject(source.path, source.path, source.holder?.owner ?? HOST));
    case 'builtin':
      return frame.run.realm.value(flow.path);
    case 'unknown':
      return source.arguments === null ? unknownValue({ kind: 'unmodelled', what: `\`${source.path}\``, reportedIn: null }) : unknownValue({ kind: 'unmodelled', what: `what \`${source.path}\` gives`, reportedIn: null });
    case 'union': {
      let result = NOTHING;
      for (const alternative of flow.alternatives) result = join(result, evaluateFlow(frame, alternative, source));
      return result;
    }
  }
}

function argumentFlow(source: FlowSource, index: number, rest: boolean): Value {
  const given = source.arguments;
  if (given === null) return UNDEFINED_VALUE;
  if (!rest) return argument(given, index);
  let result = given.rest ?? NOTHING;
  for (const value of given.list.slice(index)) result = join(result, value);
  return result;
}

const PRIMITIVES = {
  undefined: UNDEFINED_VALUE,
  null: NULL_VALUE,
  boolean: ANY_BOOLEAN,
  number: ANY_NUMBER,
  string: ANY_STRING,
  bigint: ANY_BIGINT,
  symbol: ANY_SYMBOL,
  primitive: ANY_PRIMITIVE,
} as const;

const KINDS: Readonly<Record<string, ObjectKind>> = {
  Object: 'object', Array: 'array', Map: 'map', Set: 'set', WeakMap: 'weak', WeakSet: 'weak', Promise: 'promise', Iterator: 'iterator', RegExp: 'regexp', Error: 'error',
  '%RegExpMatchArray%': 'array',
};

export function kindOfInstance(name: string): ObjectKind {
  return KINDS[name] ?? 'instance';
}

/** A fresh instance of a built-in class, made for `source.owner` or as part of `source.holder`. */
function instanceOf(frame: Frame, name: string, contents: Value, source: Pick<FlowSource, 'owner' | 'holder' | 'site'>): HeapObject {
  const kind = kindOfInstance(name);
  const prototype = frame.run.realm.value(`${name}.prototype`);
  if (source.holder) return partOf(source.holder, kind, prototype, name, contents);
  const object = source.owner === frame.run.module ? allocate(frame, kind, prototype, source.site, null, null, name) : createObject(kind, source.owner, prototype, null, null, name);
  if (contents === NOTHING) return object;
  const { state } = frame.run;
  const field = fieldOfContents(kind);
  state.setField(object, field, join(object[field], contents));
  if (kind === 'array') state.setField(object, 'count', null);
  return object;
}

/** Exists as long as its holder does. */
function partOf(holder: HeapObject, kind: ObjectKind, prototype: Value, name: string, contents: Value): HeapObject {
  const part = createObject(kind, holder.owner, prototype, null, holder.internal?.kind === 'borrowed' ? holder.internal : null, name);
  part.birth = holder.birth;
  part.summary = holder.summary;
  part[fieldOfContents(kind)] = contents;
  if (kind === 'array' && contents !== NOTHING) part.count = null;
  return part;
}

function fieldOfContents(kind: ObjectKind): 'other' | 'contents' {
  return kind === 'array' || kind === 'object' ? 'other' : 'contents';
}
