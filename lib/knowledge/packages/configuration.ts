import type { PackageRow } from './package-row.ts';

/** Packages with one object for the whole program, and the members that change how it behaves. */
export const CONFIGURATION: readonly PackageRow[] = [
  { package: 'moment', versions: '^2.31.0', roles: [{ role: 'configuration', object: 'default', setters: ['locale', 'defineLocale', 'updateLocale', 'relativeTimeThreshold', 'suppressDeprecationWarnings', 'now'] }], source: 'https://momentjs.com/docs/#/i18n/' },
  { package: 'dayjs', versions: '^1.11.23', roles: [{ role: 'configuration', object: 'default', setters: ['extend', 'locale'] }], source: 'https://day.js.org/docs/en/plugin/loading-into-nodejs' },
  { package: 'axios', versions: '^1.0.0', roles: [{ role: 'configuration', object: 'default', setters: ['defaults.*', 'interceptors.request.use', 'interceptors.response.use'] }], source: 'https://axios-http.com/docs/config_defaults' },
  { package: 'i18next', versions: '>=23 <27', roles: [{ role: 'configuration', object: 'default', setters: ['init', 'use', 'changeLanguage', 'setDefaultNamespace', 'loadNamespaces', 'loadLanguages'] }], source: 'https://www.i18next.com/overview/api' },
  { package: 'mongoose', versions: '>=7 <10', roles: [{ role: 'configuration', object: 'default', setters: ['set', 'plugin', 'connect', 'model'] }], source: 'https://mongoosejs.com/docs/api/mongoose.html' },
  { package: '@faker-js/faker', versions: '>=8', roles: [{ role: 'configuration', object: 'faker', setters: ['seed', 'setDefaultRefDate'] }], source: 'https://fakerjs.dev/api/faker' },
  { package: 'zod', versions: '>=3', roles: [{ role: 'configuration', object: 'z', setters: ['config', 'setErrorMap'] }], source: 'https://zod.dev/error-customization' },
  { package: 'yup', versions: '>=0.32', roles: [{ role: 'configuration', object: 'default', setters: ['addMethod', 'setLocale'] }], source: 'https://github.com/jquense/yup#extending-built-in-schema-with-new-methods' },
  { package: 'bignumber.js', versions: '>=9', roles: [{ role: 'configuration', object: 'default', setters: ['config', 'set', 'BigNumber.config', 'BigNumber.set'] }], source: 'https://mikemcl.github.io/bignumber.js/#config' },
  ...['@sentry/node', '@sentry/browser', '@sentry/react'].map((name): PackageRow => ({ package: name, versions: '>=7', roles: [{ role: 'configuration', object: 'default', setters: ['setUser', 'setTag', 'setTags', 'setContext', 'setExtra', 'setExtras'] }], source: 'https://docs.sentry.io/platforms/javascript/enriching-events/scopes/' })),
  { package: 'passport', versions: '>=0.4', roles: [{ role: 'configuration', object: 'default', setters: ['use', 'unuse', 'serializeUser', 'deserializeUser'] }], source: 'https://www.passportjs.org/concepts/authentication/strategies/' },
  { package: 'handlebars', versions: '^4.0.0', roles: [{ role: 'configuration', object: 'default', setters: ['registerHelper', 'registerPartial', 'registerDecorator', 'unregisterHelper', 'unregisterPartial'] }], source: 'https://handlebarsjs.com/api-reference/runtime.html' },
  { package: 'gsap', versions: '^3.0.0', roles: [{ role: 'configuration', object: 'gsap', setters: ['registerPlugin', 'registerEffect', 'config', 'defaults'] }], source: 'https://gsap.com/docs/v3/GSAP/' },
  { package: 'undici', versions: '>=5', roles: [{ role: 'configuration', object: 'default', setters: ['setGlobalDispatcher', 'setGlobalOrigin'] }], source: 'https://undici.nodejs.org/#/docs/api/GlobalInstallation' },
  { package: 'luxon', versions: '^3.0.0', roles: [{ role: 'configuration', object: 'Settings', setters: ['*'] }], source: 'https://moment.github.io/luxon/api-docs/index.html#settings' },
];
