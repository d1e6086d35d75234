import { acts, alias, each, effect, only, returns, words } from '../host-rows.ts';
import type { HostEffect, Row, Table } from '../schema.ts';

/** Classes of which an instance already does something when it is made. */
function active(names: string, does: HostEffect): Table {
  return Object.fromEntries(words(names).map((name): [string, Row] => [name, { construct: { effect: does, returns: `new ${name}` }, prototype: 'EventTarget' }]));
}

const CONNECTS = effect('net', 'process', 'opens a network connection');
const STARTS_WORKER = effect('worker', 'thread', 'starts a worker');

export const constructorRows = (): Table => ({
  ...only(['browser', 'worker'], {
    ...active('EventSource RTCPeerConnection', CONNECTS),
    WebTransport: { construct: { effect: CONNECTS, returns: 'new WebTransport' } },
    ...active('Worker', STARTS_WORKER),
    ...active('Notification', effect('host', 'realm', 'shows a notification')),
    'Notification.permission': { value: 'string', ambient: 'platform' },
    'Notification.requestPermission': acts(effect('host', 'realm', 'asks the user for permission'), 'new Promise<string>'),
  }),
  ...only(['browser'], {
    ...active('SharedWorker', STARTS_WORKER),
    ...active('AudioContext', effect('host', 'realm', 'opens an audio device')),
    webkitAudioContext: alias('AudioContext'),
    ...active('PaymentRequest', effect('host', 'realm')),
    ...each('', 'SpeechRecognition webkitSpeechRecognition', { construct: { effect: effect('host', 'realm'), returns: 'host' } }),
    webkitURL: alias('URL'),
    SVGMatrix: alias('DOMMatrix'),
    WebKitCSSMatrix: alias('DOMMatrix'),
    SVGPoint: alias('DOMPoint'),
    SVGRect: alias('DOMRect'),
    NodeFilter: { otherMembers: { value: 'number' } },
    Image: { construct: { returns: 'new HTMLImageElement' } },
    Option: { construct: { returns: 'new HTMLOptionElement' } },
    'Image.prototype': alias('HTMLImageElement.prototype'),
    'Option.prototype': alias('HTMLOptionElement.prototype'),
    'Audio.prototype': alias('HTMLAudioElement.prototype'),
    /** Given an address it starts to load. */
    Audio: { construct: { effect: effect('net', 'process', 'loads a resource over the network'), returns: 'new HTMLAudioElement' } },
  }),
  /** `CSS` is a namespace, not a class. */
  ...only(['browser'], {
    CSS: {},
    'CSS.supports': { call: { ambient: 'platform', returns: 'boolean' } },
    'CSS.escape': returns('string', { coerces: [{ of: 0, to: 'string' }] }),
    'CSS.highlights': { otherMembers: { value: 'host', effect: effect('dom', 'realm') }, writeEffect: effect('dom', 'realm') },
    ...each('CSS', 'registerProperty', acts(effect('dom', 'realm', 'registers a CSS property'))),
    ...each('CSS', `Hz Q ch cap cm cqb cqh cqi cqmax cqmin cqw deg dpcm dpi dppx dvb dvh dvi dvmax dvmin dvw em ex fr grad ic in kHz lh lvb lvh
      lvi lvmax lvmin lvw mm ms number pc percent pt px rad rcap rch rem rex ric rlh s svb svh svi svmax svmin svw turn vb vh vi vmax vmin vw
      x`, returns('new CSSUnitValue')),
    'CSS.paintWorklet': { otherMembers: { value: 'host', effect: effect('load', 'realm') } },
  }),
});
