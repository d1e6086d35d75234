import { group, type TableGroup } from '../table-group.ts';
import { consoleRows } from './console.ts';
import { compiledFunctionRows } from './compiled-functions.ts';
import { constructorRows } from './constructors.ts';
import { cryptoRows } from './crypto.ts';
import { documentRows } from './document.ts';
import { elementRows } from './elements.ts';
import { encodingRows } from './encoding.ts';
import { eventTargetRows } from './events.ts';
import { fetchRows } from './fetch.ts';
import { fileRows } from './files.ts';
import { messagingRows } from './messaging.ts';
import { navigatorRows } from './navigator.ts';
import { observerRows } from './observers.ts';
import { performanceRows } from './performance.ts';
import { webStreamRows } from './streams.ts';
import { timerRows } from './timers.ts';
import { urlRows } from './url.ts';
import { webassemblyRows } from './webassembly.ts';
import { windowRows } from './window.ts';

/** What browsers and workers define, and what of it Node has too. */
export const WEB_GROUPS: readonly TableGroup[] = [
  group('console host:ConsoleTask node:console', consoleRows),
  group('EventSource RTCPeerConnection WebTransport Worker Notification SharedWorker AudioContext webkitAudioContext PaymentRequest SpeechRecognition webkitSpeechRecognition webkitURL SVGMatrix WebKitCSSMatrix SVGPoint SVGRect NodeFilter Image Option Audio CSS', constructorRows),
  group('host:returnThis', compiledFunctionRows),
  group('crypto Crypto SubtleCrypto CryptoKey', cryptoRows),
  group('document', documentRows),
  group('Node Element HTMLElement host:element host:canvasContext DOMTokenList CSSStyleDeclaration HTMLImageElement HTMLMediaElement host:attachedElement host:attachedElements', elementRows),
  group('TextEncoder TextDecoder atob btoa', encodingRows),
  group('EventTarget Event CustomEvent AbortController AbortSignal', eventTargetRows),
  group('fetch Headers FormData URLSearchParams Request Response', fetchRows),
  group('Blob File FileReader XMLHttpRequest', fileRows),
  group('MessageChannel MessagePort BroadcastChannel MessageEvent CloseEvent WebSocket structuredClone', messagingRows),
  group('navigator', navigatorRows),
  group('MutationObserver IntersectionObserver ResizeObserver DOMParser XMLSerializer CSSStyleSheet FontFace', observerRows),
  group('performance Performance PerformanceObserver PerformanceEntry PerformanceMark', performanceRows),
  group('ReadableStream WritableStream TransformStream TextEncoderStream TextDecoderStream CompressionStream DecompressionStream ReadableStreamDefaultReader ReadableStreamBYOBReader WritableStreamDefaultWriter ByteLengthQueuingStrategy CountQueuingStrategy', webStreamRows),
  group('setTimeout setInterval clearTimeout clearInterval queueMicrotask setImmediate clearImmediate host:Timeout host:Immediate requestAnimationFrame requestIdleCallback cancelAnimationFrame cancelIdleCallback IdleDeadline', timerRows),
  group('URL URLPattern host:importMeta', urlRows),
  group('WebAssembly DOMException', webassemblyRows),
  { roots: null, rows: windowRows },
];
