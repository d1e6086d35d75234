import { FLAGS, type Program } from '../programs/program.ts';
import { loadGroups } from './cycles.ts';
import type { NotObserved, Observation } from './observation.ts';
import { runProgram, type Run } from './run-program.ts';

/** Runs the program under all combinations of the flags that it mentions, each in a realm of its own. */
export async function observeProgram(program: Program): Promise<readonly Observation[] | NotObserved> {
  const runs: Run[] = [];
  for (const environment of environmentsOf(program)) {
    const run = await runProgram(program, environment);
    if ('why' in run) return run;
    runs.push(run);
  }
  return loadGroups(program).flatMap((group) => group.map(({ name }) => joinRuns(name, group.length > 1 ? (group[0]?.name ?? null) : null, runs)));
}

function environmentsOf({ modules }: Program): Readonly<Record<string, string>>[] {
  const mentioned = FLAGS.filter((flag) => modules.some(({ text }) => text.includes(flag)));
  let environments: Readonly<Record<string, string>>[] = [{}];
  for (const flag of mentioned) environments = environments.flatMap((environment) => [environment, { ...environment, [flag]: '1' }]);
  return environments;
}

function joinRuns(name: string, cycle: string | null, runs: readonly Run[]): Observation {
  const loads = runs.flatMap((run) => run.loads.get(name) ?? []);
  const effects = [...new Set(loads.flatMap((load) => load.effects))].sort();
  const outcome = loads.length === 0 ? 'not-loaded' : loads.every(({ threw, rejected }) => threw !== null || rejected) ? 'threw' : 'completed';
  return { name, cycle, outcome, effects };
}
