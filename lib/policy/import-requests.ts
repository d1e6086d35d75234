import type { ModuleId } from '../effects/index.ts';
import type { ImportReport, ModuleReport } from '../session/index.ts';
import { allowsPackage } from './allowance.ts';
import { anchorOf, encloses } from './anchor.ts';
import type { Finding, FindingId } from './finding.ts';
import type { ImportPolicy } from './import-policy.ts';

/** Imports that are findings by themselves: of packages that have effects, of assets, of nothing that resolves. */
export function requestFindings(report: ModuleReport, policy: ImportPolicy): Finding[] {
  return report.imports.flatMap((request) => {
    const finding = findingOf(request, report, policy);
    return finding === null ? [] : [finding];
  });
}

function findingOf(request: ImportReport, report: ModuleReport, policy: ImportPolicy): Finding | null {
  // Erased when compiled: runs nothing.
  if (request.kind === 'type') return null;
  switch (request.target.kind) {
    case 'file':
      return packageFinding(request, request.target.package, policy);
    case 'asset':
      return policy.assets === 'report' ? finding('asset', request, {}) : null;
    case 'unresolved':
      return unresolvedFinding(request, request.target.reason, report, policy);
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

function unresolvedFinding(request: ImportReport, reason: string, report: ModuleReport, policy: ImportPolicy): Finding | null {
  if (policy.unknown === 'ignore' || policy.allow.kinds.has('unresolved-import')) return null;
  if (allowsPackage(policy.allow, packageNamedBy(request.specifier))) return null;
  // The use of what could not be imported may already be told at this very place.
  if (report.reasons.some((told) => encloses(request, anchorOf(told)))) return null;
  return finding('unresolvedImport', request, { reason });
}

function packageNamedBy(specifier: string): string | null {
  if (specifier.startsWith('.') || specifier.startsWith('/')) return null;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
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
