import { createSession, DEFAULT_OPTIONS, type FileSource, type ModuleResolver } from '../../lib/api.ts';
import { findDeepNesting } from '../../lib/syntax/nesting.ts';
import { languageOf } from '../../lib/syntax/language.ts';
import { LEFT_NESTED, NESTED, RIGHT_NESTED, type Shape } from '../syntax/shapes.ts';

const TOO_DEEP = 50_000;

export const SHAPES: readonly Shape[] = [...NESTED, ...RIGHT_NESTED, ...LEFT_NESTED];

/** The verdicts on code that is nested as deep as is let through to the parser, and much deeper. */
export function judgeNested({ path, make }: Shape): { readonly deepest: string; readonly tooDeep: string } {
  return { deepest: verdictOn(path, make(deepestOf({ path, make }))), tooDeep: verdictOn(path, make(TOO_DEEP)) };
}

type Sized = Pick<Shape, 'path' | 'make'>;

function deepestOf({ path, make }: Sized): number {
  let accepted = 1;
  let refused = TOO_DEEP;
  while (refused - accepted > 1) {
    const middle = (accepted + refused) >> 1;
    if (findDeepNesting(make(middle), languageOf(path)) === null) accepted = middle;
    else refused = middle;
  }
  return accepted;
}

function verdictOn(path: string, text: string): string {
  const files: FileSource = { read: () => ({ kind: 'text', text }) };
  const resolver: ModuleResolver = { resolve: () => ({ kind: 'unresolved', reason: 'no such file' }) };
  return createSession({ files, resolver }, DEFAULT_OPTIONS).judge(`/project/${path}`).verdict;
}
