// Executes the functions that rows of the host's tables describe as harmless, each many times, and prints what differed
// from the rows. In a process of its own: functions of the host that are given odd things may end the process.
import { hostTables, type Behaviour, type Row } from '../../lib/knowledge/index.ts';
import { covers, declaredOperations, permittedOperations } from './declaration.ts';
import { admits } from './flow-check.ts';
import { RESULT, type Deviation, type Run } from './host-run.ts';
import { callPlainly, findSubject, hostValues, observeOperands, type Subject } from './observation.ts';

/**
 * Not executed: what ends the process where it is given something odd, takes very long, or is internal (`_name`). A report
 * of the process asks the network for the names of both ends of each socket, and waits.
 */
const NOT_RUN =
  /^(Blob\.prototype\.slice|node:worker_threads\.receiveMessageOnPort|node:v8\.(getHeapSnapshot|queryObjects)|(node:|process).*\._\w+|node:_.*|node:inspector.*|process\.(binding|getActiveResourcesInfo|report\.getReport))$/;

const surroundings = (): readonly string[] => [
  ...Object.entries(process.env).map(([name, value]) => `env ${name}=${value ?? ''}`),
  ...Reflect.ownKeys(globalThis).map((key) => `global ${String(key)}`),
  ...process.eventNames().map((name) => `listeners ${String(name)} ${process.listenerCount(name)}`),
  `directory ${process.cwd()}`,
  `exit code ${String(process.exitCode)}`,
];

function run(subject: Subject, behaviour: Behaviour, name: string): { worked: boolean; deviation: Deviation } {
  const before = surroundings();
  const outcome = callPlainly(subject);
  const worked = 'value' in outcome.result;
  const observations = [...observeOperands(subject)];
  const permitted = permittedOperations(behaviour);
  const after = surroundings();
  return {
    worked,
    deviation: {
      name,
      surprising: observations.filter((observation) => !permitted.some((declaration) => covers(declaration, observation))).sort(),
      unseen: worked ? declaredOperations(behaviour).filter((declaration) => !observations.some((observation) => covers(declaration, observation))) : [],
      result: 'value' in outcome.result && !admits(behaviour.returns, outcome.result.value, outcome) ? `${behaviour.returns}, not ${typeof outcome.result.value}` : null,
      changed: [...after.filter((line) => !before.includes(line)), ...before.filter((line) => !after.includes(line)).map((line) => `no ${line}`)],
    },
  };
}

function runAll(): Run {
  const executed: string[] = [];
  const worked: string[] = [];
  const deviations: Deviation[] = [];
  const values: string[] = [];
  const wrongValues: string[] = [];
  for (const [path, row] of hostTables().flatMap((table) => Object.entries<Row>(table))) {
    if (NOT_RUN.test(path)) continue;
    for (const [behaviour, constructs] of [[row.call, false], [row.construct, true]] as const) {
      if (behaviour === undefined || behaviour.effect !== undefined || behaviour.throws === true || behaviour.unmodelled !== undefined) continue;
      const subject = findSubject(path, behaviour, constructs);
      if (subject === undefined) continue;
      const name = constructs ? `new ${path}` : path;
      const outcome = run(subject, behaviour, name);
      executed.push(name);
      if (outcome.worked) worked.push(name);
      const { surprising, unseen, result, changed } = outcome.deviation;
      if (surprising.length + unseen.length + changed.length > 0 || result !== null) deviations.push(outcome.deviation);
    }
    if (row.value === undefined || row.value.startsWith('@') || row.readEffect !== undefined) continue;
    for (const value of hostValues(path)) {
      values.push(path);
      if (!admits(row.value, value, { receiver: undefined, arguments: [] })) wrongValues.push(`${path}: ${row.value}, not ${value === null ? 'null' : typeof value}`);
    }
  }
  return { executed, worked, deviations, values, wrongValues };
}

process.on('unhandledRejection', () => undefined);
// What listeners and microtasks of the samples throw is no matter; what the run itself throws is.
process.on('uncaughtException', () => undefined);
let text: string;
try {
  text = JSON.stringify(runAll());
} catch (error) {
  console.error(error);
  process.exit(1);
}
// Prompts and the like write to the standard output.
process.stderr.write(`${RESULT}${text}`, () => process.exit(0));
