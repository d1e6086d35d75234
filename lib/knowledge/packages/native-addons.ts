import type { PackageRow } from './package-row.ts';

/** Packages whose work is done by a compiled addon. Loading one sets up its own classes; the analysis cannot look at them. */
export const NATIVE_ADDONS: readonly PackageRow[] = [
  { package: 'better-sqlite3', versions: '>=12 <13', load: 'pure', source: 'lib/database.js loads the addon when a database is opened' },
  { package: 'canvas', versions: '^3.0.0', load: 'pure', source: 'lib/bindings.js loads build/Release/canvas.node and adds members to its classes' },
  { package: 'fsevents', versions: '^2.0.0', load: 'pure', source: 'fsevents.js loads fsevents.node and reads its constants; watching begins with watch()' },
];
