// Evaluates programs of ES modules from each of several entry points, and tells what was seen in which order.
// node --experimental-vm-modules run-orders.mjs < lines of {"modules": {name: text}, "entries": [text]} > lines of [{seen, order, left}]
import { createInterface } from 'node:readline';
import vm from 'node:vm';

async function evaluate(modules, entry) {
  const seen = {};
  const order = [];
  const process = { env: {} };
  const context = vm.createContext({
    process,
    saw(name, value) {
      if (name.startsWith('m')) order.push(name);
      else seen[name] = value;
    },
  });
  const known = new Map();
  const load = (name) => {
    let module = known.get(name);
    if (module === undefined) known.set(name, (module = new vm.SourceTextModule(name === 'entry.js' ? entry : modules[name], { context, identifier: name })));
    return module;
  };
  const module = load('entry.js');
  await module.link((specifier) => load(specifier.slice('./'.length)));
  await module.evaluate();
  const { list, table, tags, config, mode } = known.get('state.js').namespace;
  const left = { list: [...list].sort(), 'table.a': table.get('a'), 'table.b': table.get('b'), tags: [...tags].sort(), 'config.a': config.a, 'config.b': config.b, 'config.c': config.c, current: mode(), g: context.g, 'env.E': process.env.E };
  return { seen, order, left };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { modules, entries } = JSON.parse(line);
  const runs = [];
  for (const entry of entries) runs.push(await evaluate(modules, entry));
  console.log(JSON.stringify(runs));
}
