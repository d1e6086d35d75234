import { HOST_MODULE, UNDESCRIBED, acts, constructs, each, effect, only, prototypeObject, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

/** https://nodejs.org/api/domain.html */
export const domainRows = (): Table => only(['node'], {
  'node:domain': HOST_MODULE,
  ...each('node:domain', 'create createDomain', returns('new node:domain.Domain')),
  'node:domain.Domain': constructs('node:domain.Domain'),
  'node:domain.Domain.prototype': prototypeObject('node:events.prototype', UNDESCRIBED),
  ...each('node:domain.Domain.prototype', 'enter exit', acts(effect('host', 'async-context', 'enters or leaves a domain'))),
  ...each('node:domain', '_stack active', UNDESCRIBED),
});
