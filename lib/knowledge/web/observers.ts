import { acts, changes, constructs, each, effect, holds, onEvent, only, prototypeObject, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const OBSERVES = effect('listener', 'realm', 'observes the document');

/** Making one is nothing yet: `observe` is. */
function observer(name: string): Table {
  return {
    [name]: constructs(name, onEvent(0)),
    [`${name}.prototype`]: prototypeObject('Object.prototype', { value: 'unknown' }),
    [`${name}.prototype.observe`]: acts(OBSERVES),
    ...each(`${name}.prototype`, 'disconnect unobserve', changes()),
    [`${name}.prototype.takeRecords`]: changes('new Array<unknown>'),
  };
}

/** https://dom.spec.whatwg.org/#mutation-observers and its like, and what else is made apart from any document. */
export const observerRows = (): Table => only(['browser'], {
  ...observer('MutationObserver'),
  ...observer('IntersectionObserver'),
  ...observer('ResizeObserver'),
  DOMParser: constructs('DOMParser'),
  'DOMParser.prototype': prototypeObject('Object.prototype'),
  'DOMParser.prototype.parseFromString': returns('new Document', { coerces: [{ of: '0+', to: 'string' }] }),
  XMLSerializer: constructs('XMLSerializer'),
  'XMLSerializer.prototype': prototypeObject('Object.prototype'),
  'XMLSerializer.prototype.serializeToString': returns('string'),
  CSSStyleSheet: { ...constructs('CSSStyleSheet'), prototype: 'StyleSheet' },
  'CSSStyleSheet.prototype': prototypeObject('StyleSheet.prototype', { value: 'unknown' }),
  ...each('CSSStyleSheet.prototype', 'replaceSync deleteRule removeRule', changes()),
  ...each('CSSStyleSheet.prototype', 'insertRule addRule', changes('number')),
  'CSSStyleSheet.prototype.replace': changes('new Promise<this>'),
  'CSSStyleSheet.prototype.disabled': holds('boolean'),
  FontFace: constructs('FontFace', { coerces: [{ of: 0, to: 'string' }] }),
  'FontFace.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
  'FontFace.prototype.load': acts(effect('net', 'process', 'loads a resource over the network'), 'new Promise<this>'),
});
