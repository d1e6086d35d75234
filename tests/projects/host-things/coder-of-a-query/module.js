//# environment: node
import querystring from 'node:querystring';
querystring.parse('a=%20', '&', '=', { decodeURIComponent: (text) => (globalThis.decoded = text) }); //~ impure? global-write: globalThis.decoded
querystring.parse('a=%20', '&', '=', { decodeURIComponent: (text) => text.trim() });
