// The step of `npm run build` that makes the JavaScript: each entry with what it needs in a few files, as Node takes
// longer to find and open hundreds of small ones than to run them. What package.json depends on stays outside.
import { rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { rolldown, type OutputChunk } from 'rolldown';
import manifest from '../../package.json' with { type: 'json' };
import { ROOT } from '../ground-truth.ts';

/** What package.json exports, what is started or loaded later by its place, and the stamp, which has to be a file of its own. */
const ENTRIES = ['lib/index', 'lib/config', 'lib/api', 'lib/cli/main', 'lib/cli/run-in-process', 'lib/cli/warm-worker'];
const STAMP = 'lib/engine-stamp';
/** What evaluates. It is loaded when something has to be evaluated, where the loader of the source imports it. */
const ENGINE = 'lib/session/engine';
const LOADER = path.join(ROOT, 'lib/session/engine-loader.ts');
const ENGINE_PLACE = '__ENGINE__';
const OUTSIDE = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
const BUILT = path.join(ROOT, 'dist');

rmSync(BUILT, { recursive: true, force: true });
const bundle = await rolldown({
  cwd: ROOT,
  input: Object.fromEntries([...ENTRIES, STAMP, ENGINE].map((entry) => [entry, `${entry}.ts`])),
  platform: 'node',
  // Our own modules do nothing when they are loaded: what nobody uses of one brings nothing else along.
  treeshake: { moduleSideEffects: false },
  plugins: [{ name: 'lazy-engine', load: (id) => (id === LOADER ? `import { createRequire } from 'node:module';\nexport const loadEngine = () => createRequire(import.meta.url)('${ENGINE_PLACE}');` : null) }],
  external: (specifier) => OUTSIDE.some((name) => specifier === name || specifier.startsWith(`${name}/`)),
  onLog: (level, log) => {
    if (level !== 'debug') throw new Error(log.message);
  },
});
const { output } = await bundle.write({ dir: BUILT, format: 'esm', sourcemap: true, entryFileNames: '[name].js', chunkFileNames: 'lib/chunks/[name].js' });
await bundle.close();
const chunks = output.filter((file) => file.type === 'chunk');
placeEngine(chunks);
stamp(chunks);

/** Says where the engine is, in the file that holds its loader. */
function placeEngine(written: readonly OutputChunk[]): void {
  const loader = written.find(({ code }) => code.includes(ENGINE_PLACE));
  if (loader === undefined) throw new Error('no chunk holds the loader of the engine');
  const place = path.posix.relative(path.posix.dirname(loader.fileName), `${ENGINE}.js`);
  writeFileSync(path.join(BUILT, loader.fileName), loader.code.replace(ENGINE_PLACE, place.startsWith('.') ? place : `./${place}`));
}

/** Gives the engine a stamp that changes with its code, so that results which an older one left in a store are not taken for its own. */
function stamp(chunks: readonly OutputChunk[]): void {
  const stamped = chunks.find(({ code }) => code.includes('ENGINE_STAMP = "source"'));
  if (stamped === undefined) throw new Error('no chunk holds the stamp');
  const hash = createHash('sha256');
  for (const { fileName, code } of chunks.toSorted((left, right) => (left.fileName < right.fileName ? -1 : 1))) hash.update(`${fileName}\0${code}`);
  writeFileSync(path.join(BUILT, stamped.fileName), stamped.code.replace('ENGINE_STAMP = "source"', `ENGINE_STAMP = "${hash.digest('hex')}"`));
}
