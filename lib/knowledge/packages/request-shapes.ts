/**
 * How frameworks find the functions that they call for each request, where the code does not hand them to a function of a
 * package: by the name of an export, by the file, by what they are wrapped in. Patterns are regular expressions.
 */
interface RequestShape {
  readonly framework: string;
  /** Of the file's path. Absent: any file. */
  readonly files?: string;
  /** Of the way from the module's exports: `GET`, `default.fetch`. */
  readonly exports?: string;
  /** Of the called function's name; its functions are handlers. */
  readonly calls?: string;
  /** Of the called member's name, where the first argument is a path: `app.get('/users', …)`. */
  readonly routes?: string;
  /** Of the called member's name and of the text that is its first argument: `server.on('request', …)`. */
  readonly events?: { readonly member: string; readonly first: string };
  /** Of the called member's name, where its argument is an object with a path: `app.route({ url: '/users', handler })`. */
  readonly described?: string;
  /** Of the names of a function's first parameters, `_` before them left out. */
  readonly parameters?: readonly string[];
  /** Of a member that the first parameter is taken apart to: `({ request }) => …`. */
  readonly members?: string;
  /** Of the way from a binding of the module's top level. */
  readonly bindings?: string;
  /** Of a method's name. */
  readonly methods?: string;
  /** Of a class's decorators: one instance of it serves all requests. */
  readonly singletons?: string;
  /** Of a method's decorators. */
  readonly decorators?: string;
  readonly source: string;
}

export const REQUEST_SHAPES: readonly RequestShape[] = [
  { framework: 'routers', routes: '^(?:get|post|put|patch|delete|head|options|all|use|route)$', source: 'https://expressjs.com/en/guide/routing.html, and all that follow it' },
  { framework: 'Next.js, SvelteKit, Astro', exports: '^(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)$', source: 'https://nextjs.org/docs/app/api-reference/file-conventions/route' },
  { framework: 'Next.js', exports: '^(?:getServerSideProps|generateMetadata|middleware)$', source: 'https://nextjs.org/docs/pages/building-your-application/data-fetching/get-server-side-props' },
  { framework: 'Express and all like it', parameters: ['^(?:req|request)$', '^(?:res|response|reply|rep|h)$'], source: 'https://expressjs.com/en/guide/writing-middleware.html' },
  { framework: 'Express and all like it', parameters: ['^(?:err|error|e)$', '^(?:req|request)$', '^(?:res|response)$'], source: 'https://expressjs.com/en/guide/error-handling.html' },
  { framework: 'Koa, Hono, oak', parameters: ['^(?:ctx|context|c)$', '^next$'], source: 'https://koajs.com/#cascading' },
  { framework: 'fetch handlers', members: '^(?:req|request)$', source: 'what loaders, actions and makers of contexts are given' },
  { framework: 'node:http, service workers, Nitro', events: { member: '^(?:on|addListener|addEventListener|hook)$', first: '^(?:request|fetch)$' }, source: 'https://nodejs.org/api/http.html#event-request' },
  { framework: 'Fastify', events: { member: '^addHook$', first: '^(?:onRequest|pre\\w+|onSend|onResponse|onError|onTimeout|onRequestAbort)$' }, source: 'https://fastify.dev/docs/latest/Reference/Hooks/' },
  { framework: 'Fastify, Hapi', described: '^route$', source: 'https://fastify.dev/docs/latest/Reference/Routes/#full-declaration' },
  { framework: 'Next.js', files: '/(?:middleware|proxy)\\.[jt]s$', exports: '^default$', source: 'https://nextjs.org/docs/app/api-reference/file-conventions/proxy' },
  { framework: 'Next.js', files: '/app/(?:.+/)?(?:page|layout|template)\\.[jt]sx?$', exports: '^default$', source: 'https://nextjs.org/docs/app/api-reference/file-conventions/page' },
  { framework: 'Next.js', files: '/pages/api/', exports: '^default$', source: 'https://nextjs.org/docs/pages/building-your-application/routing/api-routes' },
  { framework: 'Remix, React Router', files: '/(?:routes/|app/root\\.)', exports: '^(?:loader|action)$', source: 'https://reactrouter.com/start/framework/data-loading' },
  { framework: 'SvelteKit', files: '/\\+(?:page|layout)(?:\\.server)?\\.[jt]s$', exports: '^(?:load|actions\\.\\w+)$', source: 'https://svelte.dev/docs/kit/load' },
  { framework: 'SvelteKit', files: '/hooks\\.server\\.[jt]s$', exports: '^(?:handle|handleFetch|handleError)$', source: 'https://svelte.dev/docs/kit/hooks' },
  { framework: 'Nuxt, Nitro', calls: '^(?:defineEventHandler|eventHandler|defineCachedEventHandler|cachedEventHandler|defineRouteMiddleware|defineWebSocketHandler|createMiddleware|createServerFn|defineMiddleware)$', source: 'https://nitro.build/guide/routing' },
  { framework: 'Cloudflare Workers', exports: '^default\\.(?:fetch|queue|email)$', source: 'https://developers.cloudflare.com/workers/runtime-apis/handlers/' },
  { framework: 'AWS Lambda', exports: '^(?:handler|lambdaHandler)$', source: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html' },
  { framework: 'GraphQL', exports: '^(?:resolvers|default)\\.(?:Query|Mutation|Subscription)\\.\\w+$', source: 'https://the-guild.dev/graphql/tools/docs/resolvers' },
  { framework: 'GraphQL', bindings: '(?:^|\\.)(?:Query|Mutation|Subscription)\\.\\w+$', source: 'https://the-guild.dev/graphql/tools/docs/resolvers' },
  { framework: 'GraphQL', parameters: ['', '^args$', '^(?:ctx|context)$'], source: 'https://the-guild.dev/graphql/tools/docs/resolvers' },
  { framework: 'AWS Lambda', parameters: ['^(?:event|evt)$', '^(?:context|ctx)$'], source: 'https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html' },
  { framework: 'tRPC', calls: '[pP]rocedure\\b.*\\.(?:query|mutation|subscription|use)$', source: 'https://trpc.io/docs/server/procedures' },
  { framework: 'NestJS', singletons: '^(?:Controller|Injectable|Resolver|WebSocketGateway)$', source: 'https://docs.nestjs.com/fundamentals/injection-scopes' },
  { framework: 'NestJS', methods: '^(?:canActivate|intercept)$', source: 'https://docs.nestjs.com/guards' },
  { framework: 'NestJS', decorators: '^(?:Get|Post|Put|Patch|Delete|All|Options|Head|Sse|MessagePattern|EventPattern|Query|Mutation|ResolveField|SubscribeMessage)$', source: 'https://docs.nestjs.com/controllers' },
];
