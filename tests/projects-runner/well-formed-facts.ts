import type { ModuleFacts } from '../../lib/facts/index.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Throws where a form refers to a place, function, binding or slot that does not exist. */
export function assertWellFormedFacts(facts: ModuleFacts): void {
  facts.functions.forEach((body, index) => {
    const parentExists = index === 0 ? body.parent === null : body.parent !== null && body.parent < index;
    require(parentExists, `the parent of function ${index}`);
    for (const slot of [...body.lexical, ...body.multiplied, ...body.reassigned, ...body.hoisted.map((hoisted) => hoisted.slot)]) {
      require(slot < body.slots.length, `slot ${slot} of function ${index}`);
    }
    visit(body, (form) => checkForm(form, facts, index));
  });
  visit([facts.requests, facts.imports], (form) => checkForm(form, facts, 0));
}

function checkForm(form: Plain, facts: ModuleFacts, index: number): void {
  const { site, function: nested, request, binding, kind } = form;
  if (typeof site === 'number') checkSite(facts, site);
  if (typeof nested === 'number') require(nested > 0 && nested < facts.functions.length, `function ${nested}`);
  if (typeof request === 'number') require(request < facts.requests.length, `request ${request}`);
  if (typeof binding === 'number') require(binding < facts.imports.length, `import ${binding}`);
  if (kind === 'variable') checkVariable(facts, index, Number(form['hops']), Number(form['slot']));
}

function checkSite(facts: ModuleFacts, site: number): void {
  const start = facts.sites[2 * site];
  const end = facts.sites[2 * site + 1];
  require(start !== undefined && end !== undefined && start <= end, `site ${site}`);
}

function checkVariable(facts: ModuleFacts, index: number, hops: number, slot: number): void {
  let frame: number | null = index;
  for (let hop = 0; hop < hops && frame !== null; hop += 1) frame = facts.functions[frame]?.parent ?? null;
  const size = frame === null ? 0 : (facts.functions[frame]?.slots.length ?? 0);
  require(slot < size, `slot ${slot}, ${hops} frames around function ${index}`);
}

function visit(part: unknown, check: (form: Plain) => void): void {
  if (typeof part !== 'object' || part === null) return;
  if (!Array.isArray(part)) check(part as Plain);
  for (const inner of Object.values(part)) visit(inner, check);
}

function require(condition: boolean, what: string): void {
  if (!condition) throw new Error(`the facts refer to ${what}, which does not exist`);
}
