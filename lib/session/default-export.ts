import type { Expression, FunctionFacts, ModuleFacts, Statement } from '../facts/index.ts';
import type { LocatedOrderFinding, Location } from './module-report.ts';

/** `export default f` of a function declaration, and who reads it before that line has run. */
export interface EarlyDefault {
  readonly name: string;
  readonly location: Location;
  /** Offsets of the export. */
  readonly start: number;
  readonly end: number;
  readonly reads: readonly LocatedOrderFinding[];
}

/** The function that a module exports by `export default f`, where `f` always is that function; null where there is none. */
export function defaultFunctionOf({ exports, functions: [body], sites }: ModuleFacts): Pick<EarlyDefault, 'name' | 'start' | 'end'> | null {
  const exported = exports['default'];
  if (body === undefined || exported?.kind !== 'local') return null;
  const statement = body.body.find((candidate) => isDeclarationOf(candidate, exported.slot));
  const value = statement?.kind === 'declare' ? statement.value : null;
  if (statement?.kind !== 'declare' || value?.kind !== 'variable' || !isConstantFunction(body, value)) return null;
  return { name: body.slots[value.slot] ?? '', start: sites[2 * statement.site] ?? 0, end: sites[2 * statement.site + 1] ?? 0 };
}

function isDeclarationOf(statement: Statement, slot: number): boolean {
  return statement.kind === 'declare' && statement.target.kind === 'reference' && statement.target.target.kind === 'variable' && statement.target.target.slot === slot;
}

function isConstantFunction(body: FunctionFacts, { slot, hops }: Extract<Expression, { readonly kind: 'variable' }>): boolean {
  return hops === 0 && body.hoisted.some((hoisted) => hoisted.slot === slot) && !body.reassigned.includes(slot) && !body.body.some((statement) => assigns(statement, slot));
}

/** Whether code of the top level itself assigns the variable, wherever in it. */
function assigns(part: unknown, slot: number): boolean {
  if (typeof part !== 'object' || part === null) return false;
  const { kind, target } = part as { readonly kind?: unknown; readonly target?: unknown };
  if ((kind === 'assign' || kind === 'update') && JSON.stringify(target).includes(`"kind":"variable","hops":0,"slot":${slot},`)) return true;
  return Object.values(part).some((inner) => assigns(inner, slot));
}
