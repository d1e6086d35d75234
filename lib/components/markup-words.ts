import type { Span } from './component-source.ts';

const WORD = /[\p{ID_Start}$_][\p{ID_Continue}$-]*/gu;

/** Every name that markup may mean: `<user-card>` is `UserCard` or `userCard`, and `v-focus` uses `vFocus`. */
export function markupWords(text: string, scripts: readonly Span[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const part of between(text, scripts)) {
    for (const [word] of part.matchAll(WORD)) {
      for (const name of word.split('-')) words.add(name);
      if (!word.includes('-')) continue;
      const camel = word.replace(/-+(.)?/gu, (_, letter: string | undefined) => (letter ?? '').toUpperCase());
      words.add(camel).add(camel.slice(0, 1).toUpperCase() + camel.slice(1));
    }
  }
  return words;
}

function between(text: string, spans: readonly Span[]): string[] {
  const inOrder = spans.toSorted((left, right) => left.start - right.start);
  const starts = [0, ...inOrder.map(({ end }) => end)];
  return starts.map((start, index) => text.slice(start, inOrder[index]?.start ?? text.length));
}
