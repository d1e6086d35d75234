import type { ModuleId } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';
import type { OutlineRequest, Program } from './program.ts';

/** What an evaluation looks at in other modules through the linker. */
export class Observations {
  /** Modules whose values it asked for, present or not. */
  readonly modules = new Set<ModuleId>();
  private readonly requests = new Map<ModuleId, Set<number>>();

  /** It asked where a request of another module leads. */
  follow(module: ModuleId, request: number): void {
    const known = this.requests.get(module);
    if (known === undefined) this.requests.set(module, new Set([request]));
    else known.add(request);
  }

  /** The requests that it followed, with where they led. */
  targets(program: Program): (readonly [ModuleId, request: string, target: string])[] {
    return [...this.requests].flatMap(([module, indices]) => {
      const outlined = program.outline(module);
      if (outlined.kind === 'failed') return [];
      return [...indices].flatMap((index) => {
        const request = outlined.outline.requests[index];
        return request === undefined ? [] : [[module, requestText(request), targetText(program.target(module, index), program)] as const];
      });
    });
  }
}

/** Where such a request of the module leads now; null where it has none. */
export function presentTarget(module: ModuleId, request: string, program: Program): string | null {
  const outlined = program.outline(module);
  const index = outlined.kind === 'failed' ? -1 : outlined.outline.requests.findIndex((present) => requestText(present) === request);
  return index < 0 ? null : targetText(program.target(module, index), program);
}

function requestText({ kind, specifier }: OutlineRequest): string {
  return `${kind} ${specifier}`;
}

export function targetText(target: LinkTarget, program: Pick<Program, 'reference'>): string {
  switch (target.kind) {
    case 'module':
      return `m ${program.reference(target.module)}`;
    case 'builtin':
      return `b ${target.name}`;
    case 'asset':
      return 'a';
    case 'unresolved':
      return `u ${target.reason}`;
  }
}

/** What {@link targetText} was made of; null where it gives no such text. */
export function targetFrom(text: string, program: Pick<Program, 'moduleOf'>): LinkTarget | null {
  const rest = text.slice(2);
  switch (text.slice(0, 2)) {
    case 'm ':
      return { kind: 'module', module: program.moduleOf(rest) };
    case 'b ':
      return { kind: 'builtin', name: rest };
    case 'a':
      return { kind: 'asset' };
    case 'u ':
      return { kind: 'unresolved', reason: rest };
    default:
      return null;
  }
}
