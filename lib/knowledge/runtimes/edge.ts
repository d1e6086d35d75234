import { acts, changes, constructs, each, effect, hostMembers, holds, only, prototypeObject, reads, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const SENDS = effect('net', 'process', 'sends a message over a socket');

/** Globals of Cloudflare Workers, Vercel's edge functions and Netlify's, beside those of every worker. */
export const edgeRows = (): Table => only(['edge'], {
  EdgeRuntime: { ...holds('string | undefined', 'platform'), recent: true, source: 'https://edge-runtime.vercel.app/features/available-apis' },
  HTMLRewriter: { ...constructs('HTMLRewriter'), recent: true, source: 'https://developers.cloudflare.com/workers/runtime-apis/html-rewriter/' },
  'HTMLRewriter.prototype': prototypeObject('Object.prototype'),
  ...each('HTMLRewriter.prototype', 'on onDocument', changes('this', { stores: [{ from: '0+', into: 'this' }], calls: [{ callee: '0+.*', with: ['unknown'], when: 'event', times: 'many' }] })),
  'HTMLRewriter.prototype.transform': returns('new Response'),
  WebSocketPair: { construct: { returns: 'new Object<new WebSocket>' }, recent: true, source: 'https://developers.cloudflare.com/workers/runtime-apis/websockets/' },
  FixedLengthStream: { construct: { returns: 'new TransformStream' }, recent: true },
  Netlify: { ...hostMembers(SENDS), recent: true, source: 'https://docs.netlify.com/build/edge-functions/api/' },
  'Netlify.env': {},
  ...each('Netlify.env', 'get has', { call: { ambient: 'environment', coerces: [{ of: 0, to: 'string' }], returns: 'string | boolean | undefined' } }),
  'Netlify.env.toObject': reads('environment', 'new Object<string>'),
  ...each('Netlify.env', 'set delete', acts(effect('env-write', 'process'))),
});
