// Evaluates programs of ES modules, each once from every module, and tells what every watched initialiser gave.
// node --experimental-vm-modules run-programs.mjs < lines of {"modules": {name: text}} > lines of {entry: {initialiser: outcome}}
import { createInterface } from 'node:readline';
import vm from 'node:vm';
import { watching } from './watch.mjs';

async function evaluate(modules, entry) {
  const outcomes = {};
  const order = [];
  const context = vm.createContext({ watch: watching(outcomes, order) });
  const known = new Map();
  const load = (name) => {
    let module = known.get(name);
    if (module === undefined) known.set(name, (module = new vm.SourceTextModule(modules[name], { context, identifier: name })));
    return module;
  };
  const module = load(entry);
  await module.link((specifier) => load(specifier.slice('./'.length)));
  await module.evaluate();
  return { outcomes, order };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { modules } = JSON.parse(line);
  const results = {};
  for (const entry of Object.keys(modules)) {
    try {
      results[entry] = await evaluate(modules, entry);
    } catch (error) {
      results[entry] = { failed: `${error?.stack ?? error}` };
    }
  }
  console.log(JSON.stringify(results));
}
