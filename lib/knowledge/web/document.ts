import { acts, each, effect, holds, hostMembers, only, onEvent, perhapsHostMembers, reads, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const CHANGES = effect('dom', 'realm');
const LISTENS = effect('listener', 'realm');
const STORES = effect('storage', 'process', 'accesses the cookies of the document');

/** https://dom.spec.whatwg.org/#interface-document and https://html.spec.whatwg.org/#the-document-object */
export const documentRows = (): Table => only(['browser'], {
  document: { prototype: 'Document.prototype', writeEffect: CHANGES, ...perhapsHostMembers(CHANGES) },

  /** Nobody sees what is made until it is inserted somewhere. */
  ...each('document', 'createElement createElementNS importNode', returns('new host:element')),
  'document.createDocumentFragment': returns('new DocumentFragment'),
  ...each('document', 'createTextNode', returns('new Text', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('document', 'createComment', returns('new Comment', { coerces: [{ of: 0, to: 'string' }] })),
  ...each('document', 'createCDATASection createProcessingInstruction', returns('new CharacterData')),
  ...each('document', 'createAttribute createAttributeNS', returns('new Attr')),
  'document.createEvent': returns('new Event'),
  'document.createRange': returns('new Range'),
  'document.createExpression': returns('new XPathExpression'),
  ...each('document', 'createTreeWalker createNodeIterator', { ...returns('host'), ...hostMembers(CHANGES) }),
  'document.implementation': hostMembers(CHANGES),
  'document.implementation.hasFeature': returns('boolean'),
  ...each('document.implementation', 'createHTMLDocument createDocument createDocumentType', returns('new Document')),

  ...each('document', 'getElementById querySelector elementFromPoint caretPositionFromPoint', reads('platform', '@host:attachedElement | null')),
  ...each('document', `getElementsByClassName getElementsByName getElementsByTagName getElementsByTagNameNS querySelectorAll
    elementsFromPoint`, reads('platform', '@host:attachedElements')),
  ...each('document', 'hasFocus hasStorageAccess queryCommandSupported queryCommandEnabled', reads('platform', 'boolean')),
  ...each('document', 'documentElement body head', { ambient: 'platform', prototype: 'host:attachedElement', writeEffect: CHANGES, ...hostMembers(CHANGES) }),
  ...each('document', `currentScript scrollingElement activeElement fullscreenElement pointerLockElement pictureInPictureElement
    firstElementChild lastElementChild firstChild lastChild`, holds('@host:attachedElement | null', 'platform')),
  ...each('document', 'children childNodes forms images links scripts embeds plugins anchors applets all', holds('@host:attachedElements', 'platform')),
  ...each('document', `title dir designMode domain URL documentURI baseURI characterSet charset inputEncoding compatMode contentType
    lastModified readyState referrer visibilityState`, holds('string', 'platform')),
  ...each('document', 'hidden fullscreen fullscreenEnabled pictureInPictureEnabled', holds('boolean', 'platform')),
  ...each('document', 'defaultView', holds('@globalThis')),
  'document.location': { value: '@location', ambient: 'platform', writeEffect: effect('host', 'realm', 'navigates to another address') },
  'document.cookie': { value: 'string', readEffect: STORES, writeEffect: STORES },

  ...each('document', 'addEventListener', acts(LISTENS, 'undefined', onEvent(1))),
  ...each('document', 'removeEventListener', acts(LISTENS)),
});
