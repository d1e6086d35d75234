import { HOST_MODULE, INTERNAL, UNDESCRIBED, acts, changes, constructs, each, effect, holds, only, prototypeObject, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

/** https://nodejs.org/api/domain.html */
export const domainRows = (): Table => only(['node'], {
  'node:domain': HOST_MODULE,
  ...each('node:domain', 'create createDomain', returns('new node:domain.Domain')),
  'node:domain.Domain': constructs('node:domain.Domain'),
  'node:domain.Domain.prototype': prototypeObject('node:events.prototype', UNDESCRIBED),
  ...each('node:domain.Domain.prototype', 'enter exit', acts(effect('host', 'async-context', 'enters or leaves a domain'))),
  ...each('node:domain.Domain.prototype', 'add remove', returns('undefined', { reads: [0], writes: ['this', 0], stores: [{ from: '0', into: 'this' }] })),
  ...each('node:domain.Domain.prototype', 'bind intercept', returns('0')),
  'node:domain.Domain.prototype.run': acts(effect('host', 'async-context', 'enters or leaves a domain'), 'call', { calls: [{ callee: 0, with: [], rest: '1+', when: 'now', times: 'once' }] }),
  'node:domain.Domain.prototype.members': holds('new Array<unknown>'),
  'node:domain.Domain.prototype._errorHandler': INTERNAL,
  ...each('node:domain', '_stack active', UNDESCRIBED),
});
