import { posix } from 'node:path';
import { DECLARATIONS } from '../effects/index.ts';
import type { LocatedOrderFinding, Location } from '../session/index.ts';
import { anchorOf } from './anchor.ts';

/** What each kind of finding says. */
export const ORDER_MESSAGES = {
  early: '{{chain}} before the line that makes it has run: {{outcome}}. Move that line up.',
  always: '{{chain}}, {{made}}, which has not run by then: {{outcome}}, {{when}}. {{way}}{{advice}}',
  entry: '{{chain}}, {{made}}, which has not run by then: {{outcome}} {{when}}. {{way}}{{advice}}',
  latent: '{{chain}}, {{made}}: {{outcome}} {{when}}. {{way}}{{advice}}',
  overtaking: '{{chain}}, {{made}}, which a top-level await may hold up: {{outcome}} then. {{advice}}',
} as const;
export type OrderMessageId = keyof typeof ORDER_MESSAGES;

export interface OrderPolicy {
  /**
   * Reads that fail for no entry point that is known, but when some module is imported first: never reported, only where
   * no entry point is known to lead to the cycle, or always.
   */
  readonly latent: 'ignore' | 'unreached' | 'report';
}

export interface OrderProblem {
  readonly id: OrderMessageId;
  readonly location: Location;
  readonly data: Readonly<Record<string, string>>;
}

/** Initialisers that read too early, in the order of the text. */
export function orderFindings(found: readonly LocatedOrderFinding[], { latent }: OrderPolicy): OrderProblem[] {
  const told = found.filter((finding) => finding.verdict !== 'latent' || latent === 'report' || (latent === 'unreached' && !finding.isOvertaking && finding.works.length === 0));
  return told.map(problemOf).sort((left, right) => left.location.line - right.location.line || left.location.column - right.location.column);
}

function problemOf(finding: LocatedOrderFinding): OrderProblem {
  const { declaration, module, awaited, outcome, verdict, way, isOvertaking, conditional, message } = finding;
  const nameOf = naming(finding);
  const certain = OUTCOMES[outcome];
  const data = {
    chain: capitalised(message),
    made: `${DECLARATIONS[declaration]} of ${nameOf(module)}${awaited === module ? '' : ` by way of ${nameOf(awaited)}`}`,
    outcome: conditional ? `${certain} (under some condition)` : certain,
    when: whenOf(finding),
    way: way.length < 2 ? '' : `${way.map(nameOf).join(' → ')}: ${waitingOf(finding)}. `,
    advice: adviceFor(finding),
  };
  return { id: way.length === 0 && !isOvertaking ? 'early' : isOvertaking ? 'overtaking' : verdict, location: anchorOf(finding), data };
}

const OUTCOMES: Readonly<Record<LocatedOrderFinding['outcome'], string>> = {
  throws: 'a ReferenceError',
  undefined: 'it is undefined',
};

/** Entry points that a message names. */
const NAMED_ENTRIES = 2;

function whenOf(finding: LocatedOrderFinding): string {
  const { verdict, fails, way } = finding;
  const nameOf = naming(finding);
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
  const { module, isOwnImport, way } = finding;
  if (!way.includes(module) && isOwnImport) return `Import it from ${naming(finding)(module)} itself.`;
  return 'Read it in a function that runs later, or move it to a module that both import.';
}

/** Names of modules as the reader would import them, without `./`. */
function naming({ trace }: LocatedOrderFinding): (module: string) => string {
  const folder = posix.dirname(trace[0]?.file ?? '/');
  return (module) => posix.relative(folder, module);
}

function capitalised(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
