import path from 'node:path';
import { createNodeHost, createSession, type AnalysisOptions, type Session } from '../../lib/api.ts';
import { programOracle, type TypeOracle } from '../../lib/types/index.ts';
import { fixtureNames, readFixture, type Fixture } from '../projects-runner/fixture.ts';
import { NEWEST, programOf } from './compilers.ts';

/** A session over a fixture that asks the oracle about types. */
export function typedSession({ root, options }: Pick<Fixture, 'root' | 'options'>, oracle: TypeOracle, extra: Partial<AnalysisOptions> = {}): Session {
  return createSession({ ...createNodeHost({ root }), types: oracle }, { ...options, ...extra, types: oracle.name });
}

let all: TypeOracle | null = null;

/** Answers from one program over the TypeScript of all fixtures: the declarations of the language are checked once. */
export function oracleOfFixtures(): TypeOracle {
  if (all === null) {
    const files = fixtureNames().flatMap((name) => readFixture(name).files.map((file) => path.posix.join(file.path)));
    all = programOracle(NEWEST, programOf(NEWEST, files.filter((file) => /\.[cm]?tsx?$/u.test(file))));
  }
  return all;
}
