import type { Expression, FunctionFacts, ModuleFacts, Pattern } from '../../facts/index.ts';

/** Longer ways from a package to what is called are not followed. */
const DEPTH = 6;

/** `express default().get`: the package and the way from its exports; null where the expression does not come from a package. */
export function wayFromPackage(facts: ModuleFacts, code: FunctionFacts, expression: Expression, depth = 0): string | null {
  const next = (inner: Expression): string | null => wayFromPackage(facts, code, inner, depth + 1);
  if (depth > DEPTH) return null;
  switch (expression.kind) {
    case 'imported': {
      const binding = facts.imports[expression.binding];
      const specifier = binding === undefined ? undefined : facts.requests[binding.request]?.specifier;
      return specifier === undefined ? null : `${specifier} ${binding?.name === '*' ? '' : binding?.name}`;
    }
    case 'variable': {
      const home = enclosingCode(facts, code, expression.hops);
      const value = initialValue(home, expression.slot);
      return value === null ? null : wayFromPackage(facts, home, value, depth + 1);
    }
    case 'call':
      if (expression.request !== undefined) return `${facts.requests[expression.request]?.specifier} default`;
      return appended(next(expression.callee), '()');
    case 'new':
      return appended(next(expression.callee), '()');
    case 'get':
      return typeof expression.key === 'string' ? appended(next(expression.object), `.${expression.key}`) : null;
    default:
      return null;
  }
}

/** What a package exports by name is also a member of its default export. */
function appended(way: string | null, step: string): string | null {
  return way === null ? null : `${way}${step}`.replace(/ (?:default)?\.(\w+)/u, (_, name: string) => ` ${name}`);
}

export function enclosingCode(facts: ModuleFacts, code: FunctionFacts, hops: number): FunctionFacts {
  for (let hop = 0; hop < hops; hop++) code = facts.functions[code.parent ?? 0] as FunctionFacts;
  return code;
}

/** The value with which a variable is declared: also a member of what a pattern takes apart. */
export function initialValue({ body }: FunctionFacts, slot: number): Expression | null {
  for (const statement of body) {
    if (statement.kind !== 'declare' || statement.value === null) continue;
    const { target, value } = statement;
    if (isSlot(target, slot)) return value;
    const taken = target.kind === 'objectPattern' ? target.properties.find((property) => isSlot(property.target, slot)) : undefined;
    if (target.kind === 'objectPattern' && typeof taken?.key === 'string') return { kind: 'get', object: value, key: taken.key, optional: false, site: target.site };
  }
  return null;
}

function isSlot(pattern: Pattern, slot: number): boolean {
  return pattern.kind === 'reference' && pattern.target.kind === 'variable' && pattern.target.hops === 0 && pattern.target.slot === slot;
}
