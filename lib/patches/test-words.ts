import { REGISTRATIONS, RUNNER_MODULES } from './runner-rows.ts';

/**
 * Whether a text may be that of a file with tests, for who has not parsed it: it names a runner's module, or calls
 * something by the name of a function that registers tests. Few others do, and most of those in a comment.
 */
export function mayHaveTests(text: string): boolean {
  return text.match(TESTS) !== null;
}

const NAMES = Object.entries(REGISTRATIONS).flatMap(([name, role]) => (role === 'test' ? name : []));
const TESTS = new RegExp(`\\b(?:${NAMES.join('|')})\\b\\s*[.(\`[?/]|['"\`](?:${RUNNER_MODULES.join('|')})['"\`]`, 'u');
