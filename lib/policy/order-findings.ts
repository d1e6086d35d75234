import { posix } from 'node:path';
import { DECLARATIONS } from '../effects/index.ts';
import type { AwaitedImport, EarlyDefault, LoadedTypeImport, LocatedOrderFinding, Location } from '../session/index.ts';
import { anchorOf } from './anchor.ts';
import { importEdits, typeImportEdit } from './order-edits.ts';
import { inOrder, type Problem } from './problem.ts';

/** What each kind of finding says. */
export const ORDER_MESSAGES = {
  early: '{{chain}} before the line that makes it has run: {{outcome}}. Make it first.',
  always: '{{chain}}, {{made}}, which has not run by then: {{outcome}}, {{when}}. {{way}}{{advice}}',
  entry: '{{chain}}, {{made}}, which has not run by then: {{outcome}} {{when}}. {{way}}{{advice}}',
  latent: '{{chain}}, {{made}}: {{outcome}} {{when}}. {{way}}{{advice}}',
  overtaking: '{{chain}}, {{made}}, which a top-level await may hold up: {{outcome}} then. {{advice}}',
  exportedLater: '{{reader}} reads this default export before this line has run: {{outcome}} {{when}}. Export `{{name}}` itself, which is there from the start.',
  typesOnly: 'This import names types only, but it is kept and loads its module, so that {{reader}} {{read}} too early: {{outcome}} {{when}}. Write `import type`.',
  deadlock: 'Waits for ever: {{target}} waits for this module, which it imports{{way}}. Node then ends with code 13. Import it in a function, or without `await`.',
  importType: 'Write `import type`.',
  importDirectly: 'Import it from the module that makes it.',
} as const;
export type OrderMessageId = keyof typeof ORDER_MESSAGES;

export interface OrderPolicy {
  /**
   * Reads that fail for no entry point that is known, but when some module is imported first: never reported, only where
   * no entry point is known to lead to the cycle, or always.
   */
  readonly latent: 'ignore' | 'unreached' | 'report';
}

/** Initialisers that read too early, in the order of the text. */
export function orderFindings(found: readonly LocatedOrderFinding[], text: string, { latent }: OrderPolicy): Problem<OrderMessageId>[] {
  const told = found.filter((finding) => isTold(finding, latent));
  return inOrder(told.map((finding) => problemOf(finding, text)));
}

function isTold({ verdict, isOvertaking, works }: LocatedOrderFinding, latent: OrderPolicy['latent']): boolean {
  return verdict !== 'latent' || latent === 'report' || (latent === 'unreached' && !isOvertaking && works.length === 0);
}

/** `export default f`, which others read too early. */
export function earlyDefaultProblems(found: EarlyDefault | null, { latent }: OrderPolicy): Problem<OrderMessageId>[] {
  const read = found?.reads.find((finding) => isTold(finding, latent));
  if (found === null || read === undefined) return [];
  const { name, location, start, end } = found;
  const nameOf = namingFrom(location.file);
  const data = { reader: nameOf(read.trace[0]?.file ?? ''), name, outcome: OUTCOMES[read.outcome], when: whenOf(read, nameOf) };
  return [{ messageId: 'exportedLater', location, data, fix: [{ start, end, text: `export { ${name} as default };` }], suggestions: [] }];
}

/** Imports that name types only and yet load their module, by which something comes too early. */
export function typeImportProblems(found: readonly LoadedTypeImport[], text: string, { latent }: OrderPolicy): Problem<OrderMessageId>[] {
  return found.flatMap((typeImport): Problem<OrderMessageId>[] => {
    const read = typeImport.reads.find((finding) => isTold(finding, latent));
    if (read === undefined) return [];
    const nameOf = namingFrom(typeImport.location.file);
    const data = { reader: nameOf(read.trace[0]?.file ?? ''), read: read.message, outcome: OUTCOMES[read.outcome], when: whenOf(read, nameOf) };
    const edits = typeImportEdit(typeImport, text);
    return [{ messageId: 'typesOnly', location: typeImport.location, data, fix: typeImport.isPure ? edits : null, suggestions: typeImport.isPure || edits === null ? [] : [{ messageId: 'importType', edits }] }];
  });
}

/** Top-level awaits of imports that wait for the module itself. */
export function deadlockProblems(found: readonly AwaitedImport[]): Problem<OrderMessageId>[] {
  return found.map(({ location, way }) => {
    const nameOf = namingFrom(location.file);
    return { messageId: 'deadlock', location, data: { target: nameOf(way[0] ?? ''), way: way.length < 3 ? '' : ` (${way.map(nameOf).join(' → ')})` }, fix: null, suggestions: [] };
  });
}

function problemOf(finding: LocatedOrderFinding, text: string): Problem<OrderMessageId> {
  const edits = finding.remedy === null ? null : importEdits(finding.remedy, text);
  const { declaration, module, awaited, outcome, verdict, way, isOvertaking, conditional, message } = finding;
  const nameOf = naming(finding);
  // A cycle of CommonJS modules sees the object that is there before the whole is replaced.
  const certain = finding.bindings.includes('module.exports') ? 'it is still the object that a later line replaces' : OUTCOMES[outcome];
  const data = {
    chain: capitalised(message),
    made: `${DECLARATIONS[declaration]} of ${nameOf(module)}${awaited === module ? '' : ` by way of ${nameOf(awaited)}`}`,
    outcome: conditional ? `${certain} (under some condition)` : certain,
    when: whenOf(finding, nameOf),
    way: way.length < 2 ? '' : `${way.map(nameOf).join(' → ')}: ${waitingOf(finding)}. `,
    advice: adviceFor(finding),
  };
  return { messageId: way.length === 0 && !isOvertaking ? 'early' : isOvertaking ? 'overtaking' : verdict, location: anchorOf(finding), data, fix: edits?.isProven === true ? edits.edits : null, suggestions: edits?.isProven === false ? [{ messageId: 'importDirectly', edits: edits.edits }] : [] };
}

const OUTCOMES: Readonly<Record<LocatedOrderFinding['outcome'], string>> = {
  throws: 'a ReferenceError',
  undefined: 'it is undefined',
};

/** Entry points that a message names. */
const NAMED_ENTRIES = 2;

function whenOf({ verdict, fails, way }: LocatedOrderFinding, nameOf: (module: string) => string): string {
  if (verdict === 'always') return 'wherever the program starts';
  if (verdict === 'latent') return `when ${nameOf(way[0] ?? '')} is imported first`;
  const named = fails.slice(0, NAMED_ENTRIES).map(nameOf).join(', ');
  const others = fails.length - NAMED_ENTRIES;
  return `when the program starts at ${named}${others > 0 ? ` or ${others} more` : ''}`;
}

/** Why the module has not run: it waits for the reader, or what would load it does. */
function waitingOf(finding: LocatedOrderFinding): string {
  const { awaited, way } = finding;
  const name = naming(finding)(awaited);
  return way.includes(awaited) ? `${name} still waits for this module` : `${name} is not loaded until this module has run`;
}

function adviceFor(finding: LocatedOrderFinding): string {
  const { module, isByReexport, way } = finding;
  if (!way.includes(module) && isByReexport) return `Import it from ${naming(finding)(module)} itself.`;
  return 'Read it in a function that runs later, or move it to a module that both import.';
}

/** Names of modules as the reader would import them, without `./`. */
function naming({ trace }: LocatedOrderFinding): (module: string) => string {
  return namingFrom(trace[0]?.file ?? '/');
}

function namingFrom(file: string): (module: string) => string {
  const folder = posix.dirname(file);
  return (module) => posix.relative(folder, module);
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
