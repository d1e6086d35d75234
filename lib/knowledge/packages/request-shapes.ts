/**
 * How frameworks find the functions that they call for each request, where the code does not hand them to a function of a
 * package: by the name of an export, by the file, by what they are wrapped in. Patterns are regular expressions.
 */
export interface RequestShape {
  readonly framework: string;
  /** Of the file's path. Absent: any file. */
  readonly files?: string;
  /** Of the way from the module's exports: `GET`, `default.fetch`. */
  readonly exports?: string;
  /** Of the called function's name; its functions are handlers. */
  readonly calls?: string;
  /** Of the called member's name, where the first argument is a path: `app.get('/users', …)`. */
  readonly routes?: string;
  /** Of a method's decorators. */
  readonly decorators?: string;
  readonly source: string;
}

export const REQUEST_SHAPES: readonly RequestShape[] = [
  { framework: 'routers', routes: '^(?:get|post|put|patch|delete|head|options|all|use|route)$', source: 'https://expressjs.com/en/guide/routing.html, and all that follow it' },
  { framework: 'Next.js, SvelteKit, Astro', exports: '^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$', source: 'https://nextjs.org/docs/app/api-reference/file-conventions/route' },
  { framework: 'Next.js', exports: '^(?:getServerSideProps|generateMetadata|middleware)$', source: 'https://nextjs.org/docs/pages/building-your-application/data-fetching/get-server-side-props' },
  { framework: 'Next.js', files: '/pages/api/', exports: '^default$', source: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes' },
  { framework: 'Remix, React Router', files: '/(?:routes/|app/root\\.)', exports: '^(?:loader|action)$', source: 'https://reactrouter.com/start/framework/data-loading' },
  { framework: 'SvelteKit', files: '/\\+(?:page|layout)(?:\\.server)?\\.[jt]s$', exports: '^(?:load|actions\\.\\w+)$', source: 'https://svelte.dev/docs/kit/load' },
  { framework: 'SvelteKit', files: '/hooks\\.server\\.[jt]s$', exports: '^(?:handle|handleFetch|handleError)$', source: 'https://svelte.dev/docs/kit/hooks' },
  { framework: 'Nuxt, Nitro', calls: '^(?:defineEventHandler|eventHandler|defineCachedEventHandler|defineRouteMiddleware)$', source: 'https://nitro.build/guide/routing' },
  { framework: 'Cloudflare Workers', exports: '^default\\.(?:fetch|queue|email)$', source: 'https://developers.cloudflare.com/workers/runtime-apis/handlers/' },
  { framework: 'AWS Lambda', exports: '^(?:handler|lambdaHandler)$', source: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html' },
  { framework: 'GraphQL', exports: '^(?:resolvers|default)\\.(?:Query|Mutation|Subscription)\\.\\w+$', source: 'https://the-guild.dev/graphql/tools/docs/resolvers' },
  { framework: 'tRPC', calls: '[pP]rocedure\\b.*\\.(?:query|mutation|subscription)$', source: 'https://trpc.io/docs/server/procedures' },
  { framework: 'NestJS', decorators: '^(?:Get|Post|Put|Patch|Delete|All|Options|Head|Sse|MessagePattern|EventPattern|Query|Mutation|ResolveField|SubscribeMessage)$', source: 'https://docs.nestjs.com/controllers' },
];
