import { acts, each, effect, holds, hostMembers, only, perhapsHostMembers, reads } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const HOST = effect('host', 'realm');
const ASKS_DEVICE = effect('host', 'realm', 'asks the host for a device or a permission');

/** https://html.spec.whatwg.org/#the-navigator-object and what other specifications add to it */
export const navigatorRows = (): Table => ({
  navigator: { prototype: 'Navigator.prototype', ambient: 'platform', writeEffect: HOST, recentIn: ['node'], ...perhapsHostMembers(ASKS_DEVICE) },
  ...each('navigator', 'userAgent language platform', holds('string')),
  ...each('navigator', 'hardwareConcurrency', holds('number')),
  'navigator.languages': holds('new Array<string>'),
  ...only(['browser', 'worker'], {
    ...each('navigator', 'appCodeName appName appVersion product productSub vendor vendorSub doNotTrack oscpu cpuClass buildID', holds('string | undefined')),
    ...each('navigator', 'deviceMemory maxTouchPoints msMaxTouchPoints', holds('number | undefined')),
    ...each('navigator', 'onLine cookieEnabled pdfViewerEnabled webdriver standalone globalPrivacyControl', holds('boolean | undefined')),
    ...each('navigator', 'connection userAgentData userActivation mediaSession', hostMembers(HOST)),
    ...each('navigator.connection', 'effectiveType type saveData downlink rtt', holds('primitive')),
    ...each('navigator.userAgentData', 'mobile', holds('boolean')),
    'navigator.userAgentData.platform': holds('string'),
    'navigator.userAgentData.brands': holds('new Array<new Object<string>>'),
    ...each('navigator', 'javaEnabled canShare', reads('platform', 'boolean')),
    'navigator.sendBeacon': acts(effect('net', 'process', 'sends a request over the network'), 'boolean'),
    ...each('navigator', `bluetooth clipboard contacts credentials devicePosture geolocation gpu hid ink keyboard mediaCapabilities
      mediaDevices permissions presentation scheduling serial storage storageBuckets usb virtualKeyboard wakeLock windowControlsOverlay xr`, hostMembers(ASKS_DEVICE)),
    'navigator.serviceWorker': { ...hostMembers(effect('worker', 'runtime', 'acts on service workers')), writeEffect: effect('listener', 'runtime') },
    ...each('navigator', 'plugins mimeTypes', { prototype: 'Array.prototype', otherMembers: { value: 'host | undefined' } }),
    'navigator.plugins.length': holds('number'),
    'navigator.mimeTypes.length': holds('number'),
  }),
  'navigator.locks': hostMembers(effect('host', 'process', 'takes a lock')),
});
