import type { LocatedStateWrite } from '../session/index.ts';
import { cellName } from './state-allowances.ts';
import type { Profile } from './state-policy.ts';

/** What each kind of finding says. */
export const STATE_MESSAGES = {
  request: '{{chain}}: what belongs to one request is kept in `{{cell}}`, {{level}} state that {{sharers}} share{{others}}. {{advice}}',
  firstCaller: '{{chain}} once: what the first caller gives is kept in `{{cell}}`, {{level}} state that {{sharers}} share{{others}}. {{advice}}',
  counter: '{{chain}}: `{{cell}}` is {{level}} state, so results depend on all earlier calls, and {{sharers}} share it{{others}}. {{advice}}',
  grows: '{{chain}}: `{{cell}}` is {{level}} state, and nothing in this module takes out of it again: it grows as long as it is called with something new{{others}}. {{advice}}',
  foreign: '{{chain}}: `{{cell}}` belongs to {{owner}}, and all who import it see the change{{others}}. {{advice}}',
  changed: '{{chain}}: `{{cell}}` is {{level}} state that {{sharers}} share{{others}}. {{advice}}',
  host: '{{chain}}: that is {{level}} state, which all code {{where}} shares{{others}}. {{advice}}',
  configuration: '{{chain}}: that sets how `{{cell}}` works for all code {{where}} that uses it{{others}}. {{advice}}',
  lasting: '{{chain}}, and nothing in this module takes it back: each call leaves one more{{others}}. {{advice}}',
  unusedMarker: 'No function writes state that this comment marks as shared. Remove it.',
  markerWithoutReason: 'This comment does not say why the state is shared. Write the reason behind `--`.',
} as const;
export type StateMessageId = keyof typeof STATE_MESSAGES;

type WriteMessageId = Exclude<StateMessageId, 'unusedMarker' | 'markerWithoutReason'>;

const SHARERS: Readonly<Record<Profile, string>> = {
  library: 'all users of the module',
  server: 'all requests',
  ssr: 'all requests that are rendered',
  worker: 'all requests to one isolate',
  browser: 'all parts of the page',
};

const WHERE: Readonly<Partial<Record<LocatedStateWrite['cell']['level'], string>>> = { process: 'in the process', realm: 'in the realm', runtime: 'in the process', thread: 'of the thread', 'async-context': 'of the call' };

const ADVICE: Readonly<Record<WriteMessageId, string>> = {
  request: 'Pass it along, or keep it in an object made for the request.',
  firstCaller: 'Let the caller keep it, or take no argument.',
  counter: 'Count in an object that the caller makes.',
  grows: 'Bound it, or keep it in an object that the caller makes.',
  foreign: 'Change a copy, or let its owner offer a function for it.',
  changed: 'Keep it in an object that the caller makes.',
  host: 'Leave it to the code that starts the program.',
  configuration: 'Do it where the program starts, or make an instance of its own for the caller.',
  lasting: 'Do it where the program starts, or give the caller something to stop it with.',
};

/** `isLeftBehind`: by {@link isLasting}. */
export function messageOf(write: LocatedStateWrite, hasRemoval: boolean, module: string, isLeftBehind: boolean): WriteMessageId {
  const { cell, manner, origin, guard, thing } = write;
  if (isLeftBehind) return 'lasting';
  if (origin === 'request' && cell.owner === null && thing === 'configuration') return 'request';
  if (thing === 'configuration') return 'configuration';
  if (cell.owner === null) return 'host';
  if (origin === 'request') return 'request';
  if (cell.owner !== module) return 'foreign';
  if (manner === 'count' || manner === 'countDown') return 'counter';
  if (guard === 'once' && origin === 'caller') return 'firstCaller';
  return (manner === 'append' || manner === 'fill') && thing !== 'buffer' && !hasRemoval ? 'grows' : 'changed';
}

/** `group`: the write, and the others that are told with it. */
export function messageData(id: WriteMessageId, write: LocatedStateWrite, chain: string, group: readonly LocatedStateWrite[], profile: Profile): Record<string, string> {
  const { cell } = write;
  const others = group.length - 1;
  const what = group.every((each) => cellName(each) === cellName(write)) ? 'it' : `it or other members of \`${cell.path[0]}\``;
  return {
    chain,
    cell: cell.owner === null ? cellName(write) : cell.path.join('.').replaceAll('.*', '[…]'),
    level: cell.level,
    owner: write.ownerName,
    sharers: cell.level === 'thread' ? 'all threads that hold it' : SHARERS[profile],
    where: WHERE[cell.level] ?? 'in the process',
    others: others === 0 ? '' : ` (${others} more ${others === 1 ? 'place writes' : 'places write'} ${what})`,
    advice: ADVICE[id],
  };
}
