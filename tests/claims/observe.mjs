// Runs in a process of its own: imports a module and prints whether V8 has run the code at all given places.
import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const { module, calls, places } = JSON.parse(process.argv[2]);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
const failure = await load().catch((error) => String(error?.message ?? error).split('\n')[0]);
const { result } = await session.post('Profiler.takePreciseCoverage');
const hasRun = places.every((place) => countAt(result, place) > 0);
process.stdout.write(`\nCONFIRMATION ${hasRun ? 'ran' : failure === undefined ? 'missed' : `failed: ${failure}`}\n`);
process.exit();

async function load() {
  const loaded = await import(pathToFileURL(module).href);
  if (calls !== null) callAny(loaded[calls] ?? loaded.default?.[calls]);
}

/** A function that refuses to work on nothing is given an object. */
function callAny(callee) {
  try {
    callee({});
  } catch {
    callee();
  }
}

/** How often V8 counts that the innermost block around the place has run. */
function countAt(scripts, { file, line, column }) {
  const script = scripts.find(({ url }) => url.startsWith('file:') && fileURLToPath(url) === file);
  if (script === undefined) return 0;
  const before = readFileSync(file, 'utf8').split('\n').slice(0, line - 1);
  const offset = before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const around = script.functions.flatMap(({ ranges }) => ranges).filter(({ startOffset, endOffset }) => startOffset <= offset && offset < endOffset);
  return around.sort((left, right) => left.endOffset - left.startOffset - (right.endOffset - right.startOffset))[0]?.count ?? 0;
}
