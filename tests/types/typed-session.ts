import path from 'node:path';
import { createNodeHost, createSession, type AnalysisOptions, type Session } from '../../lib/api.ts';
import { programOracle, type Compiler, type TypeOracle } from '../../lib/types/index.ts';
import { fixtureNames, readFixture, type Fixture } from '../projects-runner/fixture.ts';
import { NEWEST, programOf } from './compilers.ts';

/** A session over a fixture that asks the oracle about types. */
export function typedSession({ root, options }: Pick<Fixture, 'root' | 'options'>, oracle: TypeOracle, extra: Partial<AnalysisOptions> = {}): Session {
  return createSession({ ...createNodeHost({ root }), types: oracle }, { ...options, ...extra, types: oracle.name });
}

const oracles = new Map<Compiler, TypeOracle>();

/** Answers from one program over the TypeScript of all fixtures: the declarations of the language are checked once for each version. */
export function oracleOfFixtures(compiler: Compiler = NEWEST): TypeOracle {
  let known = oracles.get(compiler);
  if (known === undefined) {
    const files = fixtureNames().flatMap((name) => readFixture(name).files.map((file) => path.posix.join(file.path)));
    oracles.set(compiler, (known = programOracle(compiler, programOf(compiler, files.filter((file) => /\.[cm]?tsx?$/u.test(file))))));
  }
  return known;
}
