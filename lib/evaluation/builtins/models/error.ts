import { ANY_STRING, join, UNDEFINED, UNDEFINED_VALUE, without } from '../../../values/index.ts';
import type { Model } from '../builtin-call.ts';
import { argument } from '../../calls/call.ts';
import { toPrimitive } from '../../expressions/coercion.ts';
import { getMember } from '../../objects/property.ts';
import { formatStack } from '../stack-preparers.ts';
import { writeOwn } from '../../objects/property-write.ts';
import { silentUnknown, touch } from '../../run.ts';

/**
 * https://v8.dev/docs/stack-trace-api: puts the property `stack` on its argument. It is a text, or what the program's
 * own `Error.prepareStackTrace` makes of it when it is first read, which is taken to be soon.
 */
const captureStackTrace: Model = ({ frame, given, name, site }) => {
  const target = argument(given, 0);
  if (target.unknown !== null) touch(frame, target.unknown, 'unknown-write', `changes ${target.unknown.what} by \`${name}\``, site);
  const stack = join(join(ANY_STRING, formatStack(frame, target, site)), silentUnknown(frame.run, 'unknown-property', '`stack`'));
  for (const object of target.objects) {
    if (object.kind === 'proxy') continue;
    writeOwn(frame, object, 'stack', stack, `${object.name || 'an object'}.stack`, site);
    const property = object.properties.get('stack');
    if (property !== undefined && object.owner === frame.run.module) frame.run.state.setProperty(object, 'stack', { ...property, enumerable: false });
  }
  return UNDEFINED_VALUE;
};

/** Error.prototype.toString: `name` and `message`, own or inherited, as texts. */
const toText: Model = ({ frame, receiver, name, site }) => {
  if (receiver.unknown !== null || receiver.objects.length === 0) return undefined;
  for (const key of ['name', 'message']) {
    const text = `${receiver.objects[0]?.name || 'an error'}.${key}`;
    toPrimitive(frame, without(getMember(frame, receiver, key, text, site), UNDEFINED), 'string', `\`${text}\` in \`${name}\``, site);
  }
  return ANY_STRING;
};

export const ERROR_MODELS: Readonly<Record<string, Model>> = {
  'Error.captureStackTrace': captureStackTrace,
  'Error.prototype.toString': toText,
};
