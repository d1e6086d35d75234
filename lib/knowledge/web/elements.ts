import { acts, changes, each, effect, holds, hostMembers, only, onEvent, perhapsHostMembers, prototypeObject, reads, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';
import { memberRows } from './members.ts';

const CHANGES = effect('dom', 'realm');
const LISTENS = effect('listener', 'realm');
const FETCHES = effect('net', 'process', 'loads a resource over the network');

/** Methods of `Node`, `Element` and their mixins that change the receiver, which is nobody else's as long as it was just made. */
const MUTATORS = `after append attachInternals attachShadow before insertAdjacentElement insertAdjacentHTML insertAdjacentText moveBefore normalize
  prepend remove removeAttribute removeAttributeNS replaceChildren replaceWith setAttribute setAttributeNS setHTMLUnsafe toggleAttribute
  setAttributeNode setAttributeNodeNS removeAttributeNode`;
const INSERTERS = 'appendChild insertBefore removeChild';
const QUESTIONS = `hasAttribute hasAttributeNS hasAttributes hasChildNodes matches webkitMatchesSelector isEqualNode isSameNode contains
  isDefaultNamespace checkVisibility hasPointerCapture`;
const TEXT_QUESTIONS = 'getAttribute getAttributeNS lookupNamespaceURI lookupPrefix getHTML';
const TEXTS = `className id innerHTML outerHTML innerText outerText textContent nodeValue nodeName tagName localName namespaceURI prefix slot baseURI
  title lang dir accessKey nonce role type name value alt rel media src href`;
const NUMBERS = `childElementCount clientHeight clientLeft clientTop clientWidth scrollHeight scrollLeft scrollTop scrollWidth nodeType offsetHeight
  offsetLeft offsetTop offsetWidth tabIndex`;
const FLAGS = 'hidden draggable spellcheck isConnected isContentEditable inert autofocus translate';
const RELATIVES = `firstChild lastChild firstElementChild lastElementChild nextSibling nextElementSibling previousSibling previousElementSibling
  parentNode parentElement offsetParent assignedSlot`;
const COLLECTIONS = 'children childNodes';

/** What can be asked of any element, made or found. */
function questions(path: string): Table {
  return {
    ...each(path, QUESTIONS, returns('boolean')),
    ...each(path, TEXT_QUESTIONS, returns('string | null')),
    ...each(path, 'getAttributeNames', returns('new Array<string>')),
    ...each(path, 'compareDocumentPosition', returns('number')),
    ...each(path, TEXTS, holds('string')),
    ...each(path, NUMBERS, holds('number')),
    ...each(path, FLAGS, holds('boolean')),
    ...each(path, 'getBoundingClientRect', reads('platform', 'new DOMRect')),
    ...each(path, 'cloneNode', returns('new host:element')),
    ...each(path, 'ownerDocument', holds('@document')),
  };
}

/**
 * An element that the module itself made, of any tag. What is reached from it (`style`, `classList`, its children) is
 * taken for made by the module too.
 */
const madeRows = (): Table => ({
  'Node.prototype': prototypeObject('EventTarget.prototype', perhapsHostMembers(CHANGES).otherMembers),
  'Element.prototype': prototypeObject('Node.prototype', perhapsHostMembers(CHANGES).otherMembers),
  'HTMLElement.prototype': prototypeObject('Element.prototype', perhapsHostMembers(CHANGES).otherMembers),
  ...questions('Node.prototype'),
  ...each('Node.prototype', INSERTERS, changes('0', { stores: [{ from: '0', into: 'this' }] })),
  'Node.prototype.replaceChild': changes('1', { stores: [{ from: '0', into: 'this' }] }),
  ...each('Node.prototype', MUTATORS, changes('unknown', { stores: [{ from: '0', into: 'this' }, { from: '1', into: 'this' }] })),
  ...each('Node.prototype', RELATIVES, holds('new host:element | null')),
  ...each('Node.prototype', 'querySelector closest getElementById', returns('new host:element | null')),
  ...each('Node.prototype', `querySelectorAll getElementsByClassName getElementsByTagName getElementsByTagNameNS`, returns('new Array<new host:element>')),
  ...each('Node.prototype', COLLECTIONS, holds('new Array<new host:element>')),
  'Node.prototype.getRootNode': returns('this'),
  'Element.prototype.classList': holds('new DOMTokenList'),
  'Element.prototype.shadowRoot': holds('new ShadowRoot | null'),
  'HTMLElement.prototype.style': holds('new CSSStyleDeclaration'),
  'HTMLElement.prototype.dataset': holds('new Object<string>'),
  'host:element': { construct: { returns: 'new host:element' }, prototype: 'HTMLElement' },
  'host:element.prototype': prototypeObject('HTMLElement.prototype', perhapsHostMembers(CHANGES).otherMembers),
  'host:element.prototype.content': holds('new DocumentFragment'),
  'host:element.prototype.sheet': holds('null'),
  'host:element.prototype.getContext': returns('new host:canvasContext | null'),
  'host:element.prototype.canPlayType': reads('platform', 'string'),
  ...each('host:element.prototype', 'toDataURL', reads('platform', 'string')),
  'host:canvasContext': {},
  /** Drawing on a canvas that nobody sees. Any member: contexts differ. */
  'host:canvasContext.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
  ...each('host:canvasContext.prototype', `fillRect clearRect strokeRect fillText strokeText beginPath closePath moveTo lineTo arc rect fill stroke
    save restore scale rotate translate drawImage setTransform resetTransform putImageData`, changes()),
  ...each('host:canvasContext.prototype', 'measureText getImageData createImageData createLinearGradient createPattern', reads('platform', 'host')),
  ...each('host:canvasContext.prototype', 'getExtension getParameter getSupportedExtensions getContextAttributes getShaderPrecisionFormat', reads('platform', 'unknown')),
  'DOMTokenList.prototype': prototypeObject('Object.prototype'),
  ...each('DOMTokenList.prototype', 'add remove', changes()),
  ...each('DOMTokenList.prototype', 'toggle replace', changes('boolean')),
  ...each('DOMTokenList.prototype', 'contains supports', returns('boolean')),
  ...each('DOMTokenList.prototype', 'length', holds('number')),
  ...each('DOMTokenList.prototype', 'value', holds('string')),
  ...each('DOMTokenList.prototype', 'item', returns('string | null')),
  'CSSStyleDeclaration.prototype': prototypeObject('Object.prototype', { value: 'string' }),
  ...each('CSSStyleDeclaration.prototype', 'setProperty', changes()),
  ...each('CSSStyleDeclaration.prototype', 'removeProperty', changes('string')),
  ...each('CSSStyleDeclaration.prototype', 'getPropertyValue getPropertyPriority item', returns('string')),
  /** Setting it starts to load pictures and sounds, inserted or not; scripts and frames wait, but are soon inserted. */
  ...each('HTMLImageElement.prototype', 'src srcset', { value: 'string', writeEffect: FETCHES }),
  ...each('host:element.prototype', 'src srcset', { value: 'string', writeEffect: FETCHES }),
  'HTMLMediaElement.prototype.src': { value: 'string', writeEffect: FETCHES },
});

/** An element of the document: everybody's. */
const attachedRows = (): Table => ({
  'host:attachedElement': { prototype: 'HTMLElement.prototype', writeEffect: CHANGES, ...perhapsHostMembers(CHANGES) },
  ...each('host:attachedElement', `${MUTATORS} ${INSERTERS} replaceChild`, acts(CHANGES, 'unknown')),
  ...each('host:attachedElement', 'addEventListener', acts(LISTENS, 'undefined', onEvent(1))),
  ...each('host:attachedElement', 'removeEventListener', acts(LISTENS)),
  ...each('host:attachedElement', RELATIVES, holds('@host:attachedElement | null', 'platform')),
  ...each('host:attachedElement', 'querySelector closest', reads('platform', '@host:attachedElement | null')),
  ...each('host:attachedElement', 'querySelectorAll getElementsByClassName getElementsByTagName', reads('platform', '@host:attachedElements')),
  ...each('host:attachedElement', COLLECTIONS, holds('@host:attachedElements', 'platform')),
  ...each('host:attachedElement', 'style classList dataset shadowRoot attributes sheet content', { ...hostMembers(CHANGES), writeEffect: CHANGES }),
  'host:attachedElement.classList.contains': reads('platform', 'boolean'),
  'host:attachedElement.style.getPropertyValue': reads('platform', 'string'),
  /** `NodeList` and `HTMLCollection`: read like an array. */
  'host:attachedElements': { prototype: 'Array.prototype', otherMembers: { value: '@host:attachedElement | undefined' }, writeEffect: CHANGES },
  'host:attachedElements.length': holds('number'),
  'host:attachedElements.item': returns('@host:attachedElement | null'),
});

/** What the declarations say of elements of some tag; hand-made rows come first. */
const declaredRows = (): Table => ({
  ...memberRows('host:anyElement', CHANGES, 'host:element.prototype'),
  ...memberRows('host:anyElement', CHANGES, 'host:attachedElement'),
});

export const handMadeElementRows = (): Table => ({ ...madeRows(), ...attachedRows() });

export const elementRows = (): Table => only(['browser'], { ...declaredRows(), ...handMadeElementRows() });
