import type { ModuleId } from '../effects/index.ts';
import type { ImportReport, ModuleReport } from '../session/index.ts';
import { allowsPackage } from './allowance.ts';
import type { Finding, FindingId } from './finding.ts';
import type { ImportPolicy } from './import-policy.ts';

/** Imports that are findings by themselves: of packages that have effects and of assets. */
export function requestFindings(report: ModuleReport, policy: ImportPolicy): Finding[] {
  return report.imports.flatMap((request) => {
    const finding = findingOf(request, policy);
    return finding === null ? [] : [finding];
  });
}

function findingOf(request: ImportReport, policy: ImportPolicy): Finding | null {
  // Erased when compiled: runs nothing.
  if (request.kind === 'type') return null;
  switch (request.target.kind) {
    case 'file':
      return packageFinding(request, request.target.package, policy);
    case 'asset':
      return policy.assets === 'report' ? finding('asset', request, {}) : null;
    // The engine tells it as a reason of unknown.
    case 'unresolved':
    case 'builtin':
      return null;
  }
}

/** Own files are reported where they stand; packages are not linted, so their import is the place to report. */
function packageFinding(request: ImportReport, name: string | null, policy: ImportPolicy): Finding | null {
  if (name === null || !concerns(request, policy) || allowsPackage(policy.allow, name)) return null;
  const data = { package: name, witness: witnessOf(request) };
  if (request.closure === 'impure') return finding('impurePackage', request, data);
  return request.closure === 'unknown' && policy.unknown === 'report' ? finding('unknownPackage', request, data) : null;
}

function concerns({ kind }: ImportReport, { dependencies }: ImportPolicy): boolean {
  return dependencies === 'report' || (dependencies === 'bare' && kind === 'bare');
}

function witnessOf({ witness }: ImportReport): string {
  return witness === null ? '' : `: ${witness.message} (in ${shortName(witness.location.file)})`;
}

/** As people name a file of a package: with the package's name. */
function shortName(file: ModuleId): string {
  return file.split('/node_modules/').at(-1) ?? file;
}

function finding(id: FindingId, request: ImportReport, data: Readonly<Record<string, string>>): Finding {
  const { file, line, column, endLine, endColumn, specifier } = request;
  return { id, location: { file, line, column, endLine, endColumn }, data: { specifier: `\`${specifier}\``, ...data }, found: [] };
}
