import { acts, alias, each, effect, holds, hostMembers, only, onEvent, reads, returns } from '../host-rows.ts';
import type { HostEffect, Row, Table } from '../schema.ts';

const DOM = effect('dom', 'realm');
const LISTENS = effect('listener', 'realm');
const NAVIGATES = effect('host', 'realm', 'navigates to another address');
const CHANGES_HISTORY = effect('host', 'realm', 'changes the history of the window');
const HOST = effect('host', 'realm');
const STORES = effect('storage', 'process');

/** `window.onload = …` and its like. */
const HANDLERS = `onabort onafterprint onanimationcancel onanimationend onanimationiteration onanimationstart onauxclick onbeforeinput
  onbeforematch onbeforeprint onbeforetoggle onbeforeunload onblur oncancel oncanplay oncanplaythrough onchange onclick onclose oncommand
  oncontextlost oncontextmenu oncontextrestored oncopy oncuechange oncut ondblclick ondevicemotion ondeviceorientation
  ondeviceorientationabsolute ondrag ondragend ondragenter ondragleave ondragover ondragstart ondrop ondurationchange onemptied onended
  onerror onfocus onformdata ongamepadconnected ongamepaddisconnected ongotpointercapture onhashchange oninput oninvalid onkeydown
  onkeypress onkeyup onlanguagechange onload onloadeddata onloadedmetadata onloadstart onlostpointercapture onmessage onmessageerror
  onmousedown onmouseenter onmouseleave onmousemove onmouseout onmouseover onmouseup onoffline ononline onorientationchange onpagehide
  onpagereveal onpageshow onpageswap onpaste onpause onplay onplaying onpointercancel onpointerdown onpointerenter onpointerleave
  onpointermove onpointerout onpointerover onpointerrawupdate onpointerup onpopstate onprogress onratechange onrejectionhandled onreset
  onresize onrtctransform onscroll onscrollend onsecuritypolicyviolation onseeked onseeking onselect onselectionchange onselectstart
  onslotchange onstalled onstorage onsubmit onsuspend ontimeupdate ontoggle ontouchcancel ontouchend ontouchmove ontouchstart
  ontransitioncancel ontransitionend ontransitionrun ontransitionstart onunhandledrejection onunload onvolumechange onwaiting
  onwebkitanimationend onwebkitanimationiteration onwebkitanimationstart onwebkittransitionend onwheel`;

/** A data property that is only safe to read. */
function guarded(row: Row, writing: HostEffect): Row {
  return { ...row, writeEffect: writing };
}

const STORAGE: Row = { otherMembers: { value: 'string | undefined', effect: STORES }, ambient: 'platform', writeEffect: STORES, prototype: 'Storage.prototype' };

/** Names under which the global object knows itself. */
const aliasRows = (): Table => ({
  ...only(['browser'], each('', 'window frames', alias('globalThis'))),
  ...only(['browser', 'worker'], { self: alias('globalThis') }),
  ...only(['node'], { global: alias('globalThis') }),
});

/** https://html.spec.whatwg.org/#the-window-object and https://drafts.csswg.org/cssom-view/#extensions-to-the-window-interface */
const inWindowRows = (): Table => only(['browser'], {
  ...each('', 'parent top opener frameElement', { ...hostMembers(HOST), ambient: 'platform', writeEffect: HOST }),
  ...each('', `innerWidth innerHeight outerWidth outerHeight screenX screenY screenLeft screenTop scrollX scrollY pageXOffset pageYOffset
    devicePixelRatio length orientation`, holds('number', 'platform')),
  status: guarded(holds('string', 'platform'), HOST),
  ...each('', 'closed originAgentCluster credentialless', holds('boolean', 'platform')),
  ...each('', 'event external', holds('unknown', 'platform')),
  clientInformation: { ...alias('navigator'), ambient: 'platform' },
  ...each('', 'locationbar menubar personalbar scrollbars statusbar toolbar', { ambient: 'platform', otherMembers: { value: 'boolean' } }),
  ...each('', 'screen visualViewport', { ambient: 'platform', ...hostMembers(HOST), writeEffect: HOST }),
  ...each('screen', 'width height availWidth availHeight colorDepth pixelDepth', holds('number')),
  ...each('screen', 'orientation', hostMembers(HOST)),
  ...each('visualViewport', 'width height scale offsetLeft offsetTop pageLeft pageTop', holds('number')),
  ...each('visualViewport', 'addEventListener removeEventListener', acts(LISTENS, 'undefined', onEvent(1))),
  ...each('', 'speechSynthesis cookieStore documentPictureInPicture launchQueue navigation styleMedia', { ...hostMembers(HOST), ambient: 'platform', writeEffect: HOST }),

  ...each('', 'alert blur confirm focus open print prompt stop find moveBy moveTo resizeBy resizeTo', acts(effect('host', 'realm', 'acts on the browser window'), 'unknown')),
  ...each('', 'scroll scrollBy scrollTo captureEvents releaseEvents', acts(DOM)),
  getComputedStyle: { ...reads('platform', 'host'), ...hostMembers(DOM) },
  getSelection: { ...reads('platform', 'host | null'), ...hostMembers(DOM) },
  matchMedia: reads('platform', 'new MediaQueryList'),
  ...each('MediaQueryList.prototype', 'matches', holds('boolean')),
  ...each('MediaQueryList.prototype', 'media', holds('string')),
  ...each('MediaQueryList.prototype', 'addListener addEventListener', acts(LISTENS, 'undefined', onEvent('0+'))),
  ...each('MediaQueryList.prototype', 'removeListener removeEventListener', acts(LISTENS)),

  history: { ...hostMembers(CHANGES_HISTORY), writeEffect: CHANGES_HISTORY },
  ...each('history', 'length', holds('number', 'platform')),
  ...each('history', 'scrollRestoration', guarded(holds('string', 'platform'), CHANGES_HISTORY)),
  'history.state': holds('unknown', 'platform'),
  ...each('history', 'back forward go pushState replaceState', acts(CHANGES_HISTORY)),
  ...each('', 'localStorage sessionStorage', STORAGE),
  ...each('Storage.prototype', 'getItem key', acts(STORES, 'string | null', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('Storage.prototype', 'setItem removeItem clear', acts(STORES, 'undefined', { coerces: [{ of: '0+', to: 'string' }] })),
  'Storage.prototype.length': holds('number', 'platform'),
  customElements: hostMembers(HOST),
  'customElements.define': acts(effect('dom', 'runtime', 'registers a custom element')),
  'customElements.get': { call: { ambient: 'platform', returns: 'unknown' } },
  'customElements.getName': reads('platform', 'string | null'),
  'customElements.whenDefined': reads('platform', 'new Promise<unknown>'),
  'customElements.upgrade': acts(DOM),
});

/** https://html.spec.whatwg.org/#windoworworkerglobalscope-mixin */
const windowOrWorkerRows = (): Table => only(['browser', 'worker'], {
  location: { ambient: 'platform', writeEffect: NAVIGATES, ...hostMembers(NAVIGATES) },
  ...each('location', 'hash host hostname href origin pathname port protocol search', guarded(holds('string'), NAVIGATES)),
  'location.toString': returns('string'),
  'location.ancestorOrigins': hostMembers(HOST),
  ...each('location', 'assign reload replace', acts(NAVIGATES)),
  name: guarded(holds('string', 'platform'), HOST),
  close: acts(effect('host', 'realm', 'closes the window or ends the worker')),
  origin: holds('string', 'platform'),
  ...each('', 'isSecureContext crossOriginIsolated', holds('boolean', 'platform')),
  ...each('', 'addEventListener', acts(LISTENS, 'undefined', onEvent(1))),
  ...each('', 'removeEventListener', acts(LISTENS)),
  dispatchEvent: acts(effect('dom', 'realm', 'dispatches an event'), 'boolean'),
  reportError: acts(effect('console', 'process', 'reports an error')),
  createImageBitmap: returns('new Promise<new ImageBitmap>'),
  indexedDB: hostMembers(STORES),
  'indexedDB.cmp': returns('number'),
  caches: hostMembers(STORES),
  fonts: { ...hostMembers(DOM), writeEffect: DOM },
  trustedTypes: hostMembers(effect('host', 'realm', 'creates a Trusted Types policy')),
  scheduler: hostMembers(effect('timer', 'thread')),
  ...each('', HANDLERS, guarded(holds('unknown'), LISTENS)),
  postMessage: acts(effect('worker', 'realm', 'posts a message')),
});

const inWorkerRows = (): Table => only(['worker'], {
  importScripts: acts(effect('load', 'realm')),
});

export const windowRows = (): Table => ({ ...aliasRows(), ...inWorkerRows(), ...windowOrWorkerRows(), ...inWindowRows() });
