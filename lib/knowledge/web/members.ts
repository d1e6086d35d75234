import { acts, changes, holds, hostMembers, onEvent, reads, returns } from '../host-rows.ts';
import type { HostEffect, Row, Table } from '../schema.ts';
import { WEB_MEMBERS } from './members-list.ts';

/**
 * What the declarations of browsers say of the members of a class that no table describes closer. `does` is what calling
 * its methods does; null where they compute, or change their receiver only.
 */
export function memberRows(name: string, does: HostEffect | null, owner = `${name}.prototype`): Table {
  const start = WEB_MEMBERS.indexOf(`\n${name};`);
  if (start < 0) return {};
  const [, ...groups] = WEB_MEMBERS.slice(start + 1, WEB_MEMBERS.indexOf('\n', start + 1)).split(';');
  return Object.assign({}, ...groups.map((group) => rowsOfGroup(group, does, owner))) as Table;
}

/** All members of a group share one row. */
function rowsOfGroup(group: string, does: HostEffect | null, owner: string): Table {
  const [kind = '', ...names] = group.split(' ');
  const flow = kind.slice(1).replaceAll('+', 'new ').replaceAll('|', ' | ');
  const row = does === null ? ownRow(kind, flow) : rowOf(kind, flow, does);
  if (row === undefined) return {};
  return Object.fromEntries(names.map((name) => [`${owner}.${name}`, name === 'forEach' && row.call !== undefined ? { call: { ...row.call, ...CALLS_NOW } } : row]));
}

const CALLS_NOW: Pick<NonNullable<Row['call']>, 'calls'> = { calls: [{ callee: 0, with: ['unknown', 'unknown', 'this'], when: 'now', times: 'many' }] };

function rowOf(kind: string, flow: string, does: HostEffect): Row {
  switch (kind[0]) {
    case '.':
      return flow.includes('host') ? { value: flow, ...hostMembers(does) } : holds(flow);
    case '?':
      return { call: { ...reads('platform', flow).call, coerces: [{ of: '0+', to: 'string' }], returns: flow } };
    case '@':
      return acts(does, flow, onEvent('0+'));
    default:
      return acts(does, flow);
  }
}

/** Objects of the host, and what is given to methods in dictionaries, are left undescribed. */
function ownRow(kind: string, flow: string): Row | undefined {
  if (flow.includes('host') || flow === 'unknown') return undefined;
  switch (kind[0]) {
    case '.':
      return holds(flow);
    case '?':
      return returns(flow, { coerces: [{ of: '0+', to: 'string' }] });
    case '~':
      return changes(flow, { coerces: [{ of: '0+', to: 'primitive' }] });
    default:
      return undefined;
  }
}
