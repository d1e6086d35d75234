import { posix } from 'node:path';
import { installedPackageOf } from '../project/index.ts';
import type { FragileLoad, ModuleReport } from '../session/index.ts';
import { anchorOf } from './anchor.ts';
import { inOrder, type Problem } from './problem.ts';

/** What is told of imports by which less is loaded, or later, or more than it seems, and of loads that are repeated. */
export const FRAGILE_MESSAGES = {
  deferred: 'When it is loaded, {{what}}: with `import defer`, that happens only when a member of the namespace is first read. Import it without `defer`.',
  erased: 'Names types only and is erased, and nothing else loads {{target}}: {{what}} never. Write `import \'{{specifier}}\'` as well, or `import type` if that is meant.',
  copy: 'Loads a second instance of {{target}}, with state and classes of its own: {{what}} loads another. Import both in the same way.',
  absent: 'Where the program starts here, nothing loads {{target}}, which {{elsewhere}} loads: {{what}}, which that sets. Import it here as well.',
  snapshot: '`{{what}}` is a copy of what stood there when {{target}} had been loaded: a function there assigns it, and imports of CommonJS modules do not follow. Import the whole and read the member when it is needed.',
  repeated: 'Accepts hot updates: each runs this again, and what was there before stays. Take it back in `import.meta.hot.dispose`.',
} as const;
export type FragileMessageId = keyof typeof FRAGILE_MESSAGES;

export function fragileFindings(found: readonly FragileLoad[]): Problem<FragileMessageId>[] {
  return inOrder(found.map(({ kind, location, target, specifier, what, elsewhere }) => {
    const nameOf = namingFrom(location.file);
    return { messageId: kind, location, data: { target: nameOf(target), what: kind === 'copy' ? nameOf(what) : what, specifier, elsewhere: elsewhere === undefined ? '' : nameOf(elsewhere) } };
  }));
}

/** Effects that add something each time, in a module that is loaded again without taking them back. */
const ADDING: readonly string[] = ['listener', 'timer', 'net', 'worker', 'child-process'];

export function repeatedFindings({ effects }: ModuleReport, text: string): Problem<FragileMessageId>[] {
  if (!/\bimport\.meta\.hot\??\.accept\b/u.test(text) || /\bimport\.meta\.hot\??\.(?:dispose|decline)\b/u.test(text)) return [];
  const places = new Map(effects.filter(({ kind }) => ADDING.includes(kind)).map((effect) => [JSON.stringify(anchorOf(effect)), anchorOf(effect)] as const));
  return inOrder([...places.values()].map((location) => ({ messageId: 'repeated' as const, location, data: {} })));
}

function namingFrom(file: string): (module: string) => string {
  const folder = posix.dirname(file);
  return (module) => installedPackageOf(module) ?? posix.relative(folder, module);
}
