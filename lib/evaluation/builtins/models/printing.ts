import { isConstant, isPrimitive, join, joinAll, NOTHING, PRIMITIVE, reference, STRING, truth, without, type HeapObject, type Value } from '../../../values/index.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { serialise } from '../builtin-conversion.ts';
import { inspect, inspectionBy, USUAL_INSPECTION, type Inspection } from '../inspection.ts';
import { argument } from '../../calls/call.ts';
import { toPrimitive } from '../../expressions/coercion.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import { getMember } from '../../objects/property.ts';

/** Console output is an effect by itself: that what is printed is not known is no reason more. */
const ON_CONSOLE: Inspection = { ...USUAL_INSPECTION, trusting: true };

/** `util.inspect(value, options)`; options of the old form are a boolean and a depth. */
const inspecting: Model = ({ frame, given, name, site }) => {
  const options = argument(given, 1);
  const isOld = isPrimitive(options) && given.list.length > 2;
  inspect(frame, argument(given, 0), isOld ? { ...USUAL_INSPECTION, depth: Infinity } : inspectionBy(frame, options, name, site), name, site);
  return undefined;
};

/** `util.format(...)`, or with options first. */
function formatting(from: number): Model {
  return (call) => {
    const { frame, given, name, site } = call;
    const inspection = from === 0 ? USUAL_INSPECTION : inspectionBy(frame, argument(given, 0), name, site);
    format(call, from, inspection);
    return undefined;
  };
}

/** https://nodejs.org/api/util.html#utilformatformat-args: directives of a first text convert what follows; the rest is printed. */
function format(call: BuiltinCall, from: number, inspection: Inspection): void {
  const { frame, given, name, site } = call;
  const [first = NOTHING, ...others] = [...given.list.slice(from)];
  if (isConstant(first) && first.types === STRING && given.rest === null) {
    const directives = String(first.constant).match(/%[sdifjoOc%]/gu) ?? [];
    const values = [...others];
    for (const directive of directives) if (directive !== '%%' && values.length > 0) direct(call, directive, values.shift() ?? NOTHING, inspection);
    for (const value of values) inspect(frame, value, inspection, name, site);
    return;
  }
  inspect(frame, first, inspection, name, site);
  const rest = join(joinAll(others), given.rest ?? NOTHING);
  inspect(frame, rest, inspection, name, site);
  if ((first.types & STRING) !== 0 || first.unknown !== null || given.rest !== null) perhaps(frame.run, () => { for (const directive of ['%s', '%d', '%j']) direct(call, directive, rest, inspection); });
}

function direct({ frame, name, site }: BuiltinCall, directive: string, value: Value, inspection: Inspection): void {
  const known: Value = inspection.trusting ? { ...value, unknown: null } : value;
  switch (directive) {
    case '%s':
      for (const object of known.objects) showText(frame, object, inspection, name, site);
      if (known.unknown !== null) inspect(frame, { ...known, objects: [] }, inspection, name, site);
      return;
    case '%d':
    case '%i':
    case '%f':
      toPrimitive(frame, without(known, PRIMITIVE), directive === '%d' ? 'number' : 'string', name, site);
      return;
    case '%j':
      serialise(frame, known, name, site);
      return;
    case '%o':
    case '%O':
      inspect(frame, known, { ...inspection, depth: directive === '%o' ? 5 : inspection.depth }, name, site);
      return;
    default:
  }
}

/** `%s`: a conversion of its own that a class has in the place of the built-in one, else printing without members. */
function showText(frame: BuiltinCall['frame'], object: HeapObject, inspection: Inspection, name: string, site: BuiltinCall['site']): void {
  const value = reference(object);
  const conversion = getMember(frame, value, 'toString', `${name}.toString`, site);
  const isOwn = conversion.unknown !== null || conversion.objects.some(({ kind }) => kind !== 'builtin') || object.callable !== null;
  if (isOwn) toPrimitive(frame, value, 'string', name, site);
  else inspect(frame, value, { ...inspection, depth: 1 }, name, site);
}

/** What the console prints from argument `from` on; a label before them becomes a text. Browsers run no methods to print objects. */
function printing(from: number): Model {
  return (call) => {
    const { frame, given, path, name, site } = call;
    if (path.endsWith('.assert') && truth(argument(given, 0)) === 'true') return undefined;
    if (/\.time\w*$|\.count\w*$/u.test(path) && given.list.length > 0) toPrimitive(frame, { ...argument(given, 0), unknown: null }, 'string', name, site);
    const { environments } = frame.run.realm;
    if (environments.length > 0 && !environments.includes('node')) return undefined;
    const print = (): void => {
      if (/\.dir$/u.test(path)) inspect(frame, argument(given, 0), { ...ON_CONSOLE, custom: false }, name, site);
      else format(call, from, ON_CONSOLE);
    };
    if (environments.length === 1 && !path.endsWith('.assert')) print();
    else perhaps(frame.run, print);
    return undefined;
  };
}

export const PRINTING_MODELS: Readonly<Record<string, Model>> = {
  'util.inspect': inspecting,
  'util.format': formatting(0),
  'util.formatWithOptions': formatting(1),
  'console.print': printing(0),
  'console.printAfterFirst': printing(1),
};
