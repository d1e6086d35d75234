import type { PackageRow } from './package-row.ts';

/** Packages with one object for the whole program, and the members that change how it behaves. */
export const CONFIGURATION: readonly PackageRow[] = [
  { package: 'moment', versions: '^2.31.0', roles: [{ role: 'configuration', object: 'default', setters: ['locale', 'defineLocale', 'updateLocale', 'relativeTimeThreshold', 'suppressDeprecationWarnings', 'now'] }], source: 'https://momentjs.com/docs/#/i18n/' },
  { package: 'dayjs', versions: '^1.11.23', roles: [{ role: 'configuration', object: 'default', setters: ['extend', 'locale'] }], source: 'https://day.js.org/docs/en/plugin/loading-into-nodejs' },
  { package: 'axios', versions: '^1.0.0', roles: [{ role: 'configuration', object: 'default', setters: ['defaults.*', 'interceptors.request.use', 'interceptors.response.use'] }], source: 'https://axios-http.com/docs/config_defaults' },
  { package: 'i18next', versions: '>=23 <27', roles: [{ role: 'configuration', object: 'default', setters: ['init', 'use', 'changeLanguage', 'setDefaultNamespace', 'loadNamespaces', 'loadLanguages'] }], source: 'https://www.i18next.com/overview/api' },
  { package: 'mongoose', versions: '>=7 <10', roles: [{ role: 'configuration', object: 'default', setters: ['set', 'plugin', 'connect', 'model'] }], source: 'https://mongoosejs.com/docs/api/mongoose.html' },
];
