import { InvariantViolation } from '../base/invariant.ts';
import { words } from './host-rows.ts';
import type { Behaviour, Coercion, Operand, Place, Row, Table } from './schema.ts';

/**
 * What functions do to their arguments, as lists of names by operations: `reads 1`, `coerces 0 string; iterates 1.*`.
 * A name after `new:` speaks of the constructor. It is added to what the rows of the table say already.
 */
export type OperandLists = Readonly<Record<string, string>>;

type Operations = Pick<Behaviour, 'coerces' | 'reads' | 'iterates' | 'writes'>;

export function withOperands(table: Table, lists: OperandLists): Table {
  const rows: Record<string, Row> = { ...table };
  for (const [text, names] of Object.entries(lists)) {
    const operations = parseOperations(text);
    for (const name of words(names)) {
      const [path, part] = name.startsWith('new:') ? ([name.slice('new:'.length), 'construct'] as const) : ([name, 'call'] as const);
      const row = rows[path];
      const behaviour = row?.[part];
      if (behaviour === undefined) throw new InvariantViolation(`no row says what \`${name}\` does`);
      rows[path] = { ...row, [part]: added(behaviour, operations) };
    }
  }
  return rows;
}

function parseOperations(text: string): Operations {
  const coerces: Coercion[] = [];
  const lists = { reads: [] as Operand[], iterates: [] as Operand[], writes: [] as Place[] };
  for (const operation of text.split(';')) {
    const [verb = '', place = '', to] = words(operation);
    const operand = (/^\d+$/.test(place) ? Number(place) : place) as Place;
    if (verb === 'coerces') coerces.push({ of: operand, to: (to ?? 'string') as Coercion['to'] });
    else if (verb === 'reads' || verb === 'iterates' || verb === 'writes') lists[verb].push(operand);
    else throw new InvariantViolation(`no operation on arguments is called \`${verb}\``);
  }
  return { coerces, ...lists };
}

function added(behaviour: Behaviour, { coerces = [], reads = [], iterates = [], writes = [] }: Operations): Behaviour {
  return {
    ...behaviour,
    ...(coerces.length === 0 ? {} : { coerces: [...(behaviour.coerces ?? []), ...coerces] }),
    ...(reads.length === 0 ? {} : { reads: [...(behaviour.reads ?? []), ...reads] }),
    ...(iterates.length === 0 ? {} : { iterates: [...(behaviour.iterates ?? []), ...iterates] }),
    ...(writes.length === 0 ? {} : { writes: [...(behaviour.writes ?? []), ...writes] }),
  };
}
