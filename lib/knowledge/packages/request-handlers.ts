import type { HandlerArgument, PackageRow } from './package-row.ts';

function handlers(prefix: string, members: readonly string[], from: number): readonly HandlerArgument[] {
  return members.map((member) => ({ member: `${prefix}.${member}`, from }));
}

const VERBS = ['get', 'post', 'put', 'patch', 'delete', 'options', 'all'];

/** Web frameworks: which arguments are run for each request, and what gives the present one. */
export const REQUEST_HANDLERS: readonly PackageRow[] = [
  {
    package: 'express', versions: '^4.0.0 || ^5.0.0', source: 'https://expressjs.com/en/api.html',
    roles: [{ role: 'requestHandler', handlers: ['default()', 'Router()'].flatMap((made) => [...handlers(made, [...VERBS, 'head'], 1), ...handlers(made, ['use'], 0), ...handlers(made, ['param'], 1)]) }],
  },
  {
    package: 'fastify', versions: '^4.0.0 || ^5.0.0', source: 'https://fastify.dev/docs/latest/Reference/Routes/',
    roles: [{ role: 'requestHandler', handlers: [...handlers('default()', [...VERBS, 'head'], 1), ...handlers('default()', ['addHook'], 1), ...handlers('default()', ['setErrorHandler', 'setNotFoundHandler'], 0)] }],
  },
  { package: 'koa', versions: '^2.0.0 || ^3.0.0', source: 'https://koajs.com/#application', roles: [{ role: 'requestHandler', handlers: handlers('default()', ['use'], 0) }] },
  {
    package: 'hono', versions: '^4.0.0', source: 'https://hono.dev/docs/api/hono',
    roles: [{ role: 'requestHandler', handlers: [...handlers('Hono()', VERBS, 1), ...handlers('Hono()', ['on'], 2), ...handlers('Hono()', ['use', 'notFound', 'onError'], 0)] }],
  },
  { package: 'next', subpath: './headers', versions: '>=13.0.0', source: 'https://nextjs.org/docs/app/api-reference/functions/cookies', roles: [{ role: 'requestData', calls: ['cookies', 'headers', 'draftMode'] }] },
];
