import { createDigestMemory, createNodeHost, installedModules, type NodeHost } from '../host/index.ts';
import { classifyFiles, ConfigurationError, projectRows, validateSettings } from '../policy/index.ts';
import { createHastySession, DEFAULT_OPTIONS } from '../session/index.ts';
import { createFileStore, defaultStoreFolder } from '../store/index.ts';
import { supportedCompiler, tsconfigOracle, type TypeOracle } from '../types/index.ts';
import type { Analysis, AnalysisRequest } from './context.ts';

/** An analysis of what lies on this machine's disk. */
export function openAnalysis({ root, environments, tsconfig, types = false, trustCasts = false, store }: AnalysisRequest): Analysis {
  const warnings: string[] = [];
  const folder = store === false ? null : (store ?? defaultStoreFolder(root));
  const records = folder === null ? null : createFileStore({ folder, onWarning: (message) => warnings.push(message) });
  const host = createNodeHost({ root, tsconfig: tsconfig ?? undefined, classes: classifyFiles(validateSettings(undefined)), digests: records === null ? null : createDigestMemory(records) });
  const oracle = types ? oracleOf(host) : null;
  const packages = projectRows(root, host.packages.packageOf(`${root}/package.json`));
  const options = { ...DEFAULT_OPTIONS, environments, trustCasts, packages, ...(oracle === null ? {} : { types: oracle.name }) };
  const session = createHastySession(oracle === null ? host : { ...host, types: oracle }, options, records);
  return {
    session,
    store: () => records?.statistics() ?? null,
    problems: () => [...host.problems(), ...session.problems(), ...warnings],
  };
}

/** Programs of the project's own TypeScript, else of the one that is installed beside this package. */
function oracleOf(host: NodeHost): TypeOracle {
  const found = supportedCompiler(installedModules('typescript', host.root));
  if ('problem' in found) throw new ConfigurationError(`option '--types' asks TypeScript; ${found.problem}`);
  return tsconfigOracle(found.compiler, (module) => host.tsconfigOf(module));
}
