import type { PackageRow } from './package-row.ts';

/** Packages that set what other modules read while they are loaded, or replace what those will call. */
export const MUST_BE_FIRST: readonly PackageRow[] = [
  { package: 'dotenv', versions: '>=16 <19', roles: [{ role: 'mustBeFirst', sets: ['process.env.*'], calls: ['config'] }], source: 'https://github.com/motdotla/dotenv#readme' },
  { package: 'dotenv', versions: '>=16 <19', subpath: './config', roles: [{ role: 'mustBeFirst', sets: ['process.env.*'] }], source: 'config.js calls config()' },
  { package: 'reflect-metadata', versions: '^0.2.0', roles: [{ role: 'mustBeFirst', sets: ['Reflect.decorate', 'Reflect.metadata', 'Reflect.defineMetadata', 'Reflect.hasMetadata', 'Reflect.hasOwnMetadata', 'Reflect.getMetadata', 'Reflect.getOwnMetadata', 'Reflect.getMetadataKeys', 'Reflect.getOwnMetadataKeys', 'Reflect.deleteMetadata'] }], source: 'Reflect.js exports these to the global Reflect' },
  { package: 'zone.js', versions: '>=0.14 <0.17', roles: [{ role: 'mustBeFirst', sets: ['Zone', 'Promise', 'setTimeout', 'setInterval', 'queueMicrotask', 'EventTarget.prototype.*'] }], source: 'https://github.com/angular/angular/tree/main/packages/zone.js' },
  { package: 'source-map-support', versions: '^0.5.0', subpath: './register', roles: [{ role: 'mustBeFirst', sets: ['Error.prepareStackTrace'] }], source: 'register.js calls install()' },
  { package: 'source-map-support', versions: '^0.5.0', roles: [{ role: 'mustBeFirst', sets: ['Error.prepareStackTrace'], calls: ['install'] }], source: 'https://github.com/evanw/node-source-map-support#readme' },
  { package: 'module-alias', versions: '^2.0.0', subpath: './register', roles: [{ role: 'mustBeFirst', sets: ['require'] }], source: 'register.js calls the package, which replaces how modules are found' },
  { package: 'tsconfig-paths', versions: '^4.0.0', subpath: './register', roles: [{ role: 'mustBeFirst', sets: ['require'] }], source: 'register.js calls register(), which replaces how modules are found' },
];
