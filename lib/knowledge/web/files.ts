import { acts, changes, constructs, each, effect, holds, only, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Table } from '../schema.ts';

const READS_FILE = effect('fs', 'process', 'reads a file');

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0.*; reads 1; coerces 1.* string': 'new:Blob',
  'reads 0.*; coerces 1 string; reads 2; coerces 2.* string': 'new:File',
  'coerces 0 number; coerces 1 number; coerces 2 string': 'Blob.prototype.slice',
};

/** https://w3c.github.io/FileAPI/ */
export const fileRows = (): Table => withOperands(({
  Blob: constructs('Blob', { iterates: [0], coerces: [{ of: '0.*', to: 'string' }] }),
  'Blob.prototype': prototypeObject('Object.prototype'),
  'Blob.prototype.size': holds('number'),
  'Blob.prototype.type': holds('string'),
  'Blob.prototype.slice': returns('new Blob'),
  'Blob.prototype.stream': returns('new ReadableStream'),
  'Blob.prototype.textStream': { ...returns('new ReadableStream'), recent: true },
  'Blob.prototype.text': returns('new Promise<string>'),
  'Blob.prototype.arrayBuffer': returns('new Promise<new ArrayBuffer>'),
  'Blob.prototype.bytes': returns('new Promise<new Uint8Array>'),
  File: { ...constructs('File', { iterates: [0], coerces: [{ of: '0.*', to: 'string' }, { of: 1, to: 'string' }] }), prototype: 'Blob' },
  'File.prototype': prototypeObject('Blob.prototype'),
  ...each('File.prototype', 'name webkitRelativePath', holds('string')),
  'File.prototype.lastModified': holds('number'),
  ...only(['browser', 'worker'], {
    FileReader: { ...constructs('FileReader'), prototype: 'EventTarget' },
    ...each('FileReader', 'EMPTY LOADING DONE', holds('number')),
    'FileReader.prototype': prototypeObject('EventTarget.prototype'),
    ...each('FileReader.prototype', 'readAsArrayBuffer readAsBinaryString readAsDataURL readAsText', acts(READS_FILE)),
    'FileReader.prototype.abort': changes(),
    ...each('FileReader.prototype', 'error onabort onerror onload onloadend onloadstart onprogress readyState result', holds('unknown')),
    XMLHttpRequest: { ...constructs('XMLHttpRequest'), prototype: 'EventTarget' },
    ...each('XMLHttpRequest', 'UNSENT OPENED HEADERS_RECEIVED LOADING DONE', holds('number')),
    'XMLHttpRequest.prototype': prototypeObject('EventTarget.prototype'),
    'XMLHttpRequest.prototype.send': acts(effect('net', 'process', 'sends a request over the network')),
    ...each('XMLHttpRequest.prototype', 'abort open overrideMimeType setRequestHeader', changes()),
    ...each('XMLHttpRequest.prototype', 'getAllResponseHeaders getResponseHeader', returns('string | null')),
    ...each('XMLHttpRequest.prototype', `onabort onerror onload onloadend onloadstart onprogress ontimeout onreadystatechange response
      responseText responseType responseURL responseXML readyState status statusText timeout upload withCredentials`, holds('unknown')),
  }),
}), OPERANDS);
