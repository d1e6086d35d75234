import { acts, changes, constructs, each, effect, holds, prototypeObject, returns } from '../host-rows.ts';
import type { Behaviour, Table } from '../schema.ts';

const TEXTS: Pick<Behaviour, 'coerces'> = { coerces: [{ of: '0+', to: 'string' }] };

/** https://url.spec.whatwg.org/, https://urlpattern.spec.whatwg.org/ and https://w3c.github.io/FileAPI/ */
export const urlRows = (): Table => ({
  URL: constructs('URL', TEXTS),
  'URL.canParse': returns('boolean', TEXTS),
  'URL.parse': returns('new URL | null', TEXTS),
  'URL.createObjectURL': acts(effect('host', 'realm', 'registers an object URL'), 'string'),
  'URL.revokeObjectURL': acts(effect('host', 'realm', 'revokes an object URL')),
  'URL.prototype': prototypeObject('Object.prototype'),
  ...each('URL.prototype', 'hash host hostname href origin password pathname port protocol search username', holds('string')),
  /** Changing it changes the URL: seen where the URL is the module's own, as nearly always. */
  'URL.prototype.searchParams': holds('new URLSearchParams'),
  ...each('URL.prototype', 'toString toJSON', returns('string')),

  /** `import.meta.resolve` (https://html.spec.whatwg.org/#hostgetimportmetaproperties). */
  'host:importMeta': {},
  'host:importMeta.resolve': returns('string', TEXTS),

  URLPattern: { ...constructs('URLPattern'), recent: true },
  'URLPattern.prototype': { ...prototypeObject('Object.prototype'), recent: true },
  'URLPattern.prototype.test': returns('boolean'),
  'URLPattern.prototype.exec': returns('new Object<unknown> | null'),
  ...each('URLPattern.prototype', 'hash hostname password pathname port protocol search username', holds('string')),
  'URLPattern.prototype.hasRegExpGroups': holds('boolean'),
});
