import type { PackageRow } from './package-row.ts';

/** Packages that add to a registry which others read. */
export const REGISTRATION: readonly PackageRow[] = [
  { package: 'chart.js', versions: '^4.0.0', subpath: './auto', roles: [{ role: 'registration', registry: 'chart.js#Chart' }], source: 'auto/auto.js calls Chart.register(...registerables)' },
  { package: 'chart.js', versions: '^4.0.0', roles: [{ role: 'registration', registry: 'chart.js#Chart', calls: ['Chart.register', 'Chart.unregister'] }], source: 'https://www.chartjs.org/docs/latest/getting-started/integration.html' },
];
