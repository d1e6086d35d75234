import { posix } from 'node:path';
import { createNodeHost, createSession, DEFAULT_OPTIONS, type Session, type Verdict } from '../../lib/api.ts';
import { createMeaningReader } from '../../lib/project/index.ts';
import { ROOT } from '../ground-truth.ts';
import type { Emission } from './transpilers.ts';

/** Where emitted files pretend to lie: packages of helpers are found from there. */
const FOLDER = posix.join(ROOT, 'tests/emitted');
const SPELLINGS = ['', '.mjs', '.cjs', '.js', '.ts', '.tsx'];

/**
 * What is said of a program: the verdict of its files without the packages that they import. What helpers of compilers
 * note on the side when they are first called (`_typeof = …`), no source has.
 */
export interface Judgement {
  readonly verdict: Verdict;
  readonly explanation: string;
}

/** Judges programs in memory, under compiler options. The same text is judged once. */
export function createJudge(): (emission: Emission, compilerOptions?: object) => Judgement {
  const known = new Map<string, Judgement>();
  return (emission, compilerOptions = {}) => {
    const key = JSON.stringify([emission.entry, [...emission.files], compilerOptions]);
    const judgement = known.get(key) ?? judge(emission, compilerOptions);
    known.set(key, judgement);
    return judgement;
  };
}

function judge(emission: Emission, compilerOptions: object): Judgement {
  const session = sessionOver(emission, compilerOptions);
  const reports = [...emission.files.keys()].map((file) => session.judge(posix.join(FOLDER, file)));
  const effects = reports.flatMap((report) => report.effects).filter(({ bookkeeping }) => bookkeeping !== true);
  const reasons = reports.flatMap((report) => report.reasons);
  const verdict = effects.length > 0 ? 'impure' : reasons.length > 0 ? 'unknown' : 'pure';
  const findings = [...effects, ...reasons];
  return { verdict, explanation: findings.map(({ trace, message }) => `line ${trace[0]?.line}: ${message}`).join('; ') };
}

function sessionOver({ files }: Emission, compilerOptions: object): Session {
  const host = createNodeHost({ root: ROOT });
  const textOf = (path: string) => (posix.dirname(path) === FOLDER ? files.get(posix.basename(path)) : undefined);
  const configuration = { path: posix.join(FOLDER, 'tsconfig.json'), config: { compilerOptions } };
  return createSession(
    {
      root: ROOT,
      packages: host.packages,
      meanings: createMeaningReader({ governing: () => ({ ...configuration, includes: () => true, sources: [] }), sources: () => [], problems: () => [], clear: () => undefined }),
      files: {
        read(path) {
          const text = textOf(path);
          return text === undefined ? host.files.read(path) : { kind: 'text', text };
        },
      },
      resolver: {
        resolve(specifier, importer, syntax) {
          const wanted = posix.join(posix.dirname(importer), specifier);
          const path = specifier.startsWith('.') ? SPELLINGS.map((spelling) => wanted + spelling).find((spelt) => textOf(spelt) !== undefined) : undefined;
          return path === undefined ? host.resolver.resolve(specifier, importer, syntax) : { kind: 'file', path };
        },
      },
    },
    DEFAULT_OPTIONS,
  );
}
