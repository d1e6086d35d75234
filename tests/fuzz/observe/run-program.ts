import vm from 'node:vm';
import type { Program, ProgramModule } from '../programs/program.ts';
import { importedNames, loadGroups } from './cycles.ts';
import { toJavaScript } from './javascript.ts';
import type { NotObserved } from './observation.ts';
import { changesSince, type Root, type Snapshot, takeSnapshot } from './snapshot.ts';
import { openStage, type Stage } from './stage.ts';

/** What the load of one module did in one run. */
export interface Load {
  readonly effects: readonly string[];
  readonly threw: string | null;
  /** Whether it left a rejected promise that nothing handles, which ends a process. What imports it is run all the same. */
  readonly rejected: boolean;
}

export interface Run {
  readonly loads: ReadonlyMap<string, Load>;
}

/** Milliseconds for the synchronous part of one module: programs are small, what takes longer does not end. */
const TIME_LIMIT = 500;

/** Loads the modules one after the other, in a realm of its own, each with all that it sets in motion. */
export async function runProgram(program: Program, environment: Readonly<Record<string, string>>): Promise<Run | NotObserved> {
  const performance = new Performance(environment);
  try {
    for (const group of loadGroups(program)) await performance.load(group);
  } catch (error) {
    return { why: error instanceof Error ? error.message : String(error) };
  }
  return { loads: performance.loads };
}

/** Told that the program as a whole cannot be observed. */
class Unobservable extends Error {}

interface Loading {
  readonly effects: Set<string>;
  before: Snapshot;
}

/** What a loaded module holds: the object that `require` gives, or a namespace. */
type Loaded = { readonly kind: 'commonjs'; readonly module: { exports: unknown } } | { readonly kind: 'esm'; readonly module: vm.SourceTextModule };

class Performance {
  readonly loads = new Map<string, Load>();
  private readonly stage: Stage;
  private readonly loaded = new Map<string, Loaded>();
  private readonly active: Loading[] = [];
  private looking = false;

  constructor(environment: Readonly<Record<string, string>>) {
    this.stage = openStage((what) => void (this.looking || this.active.at(-1)?.effects.add(what)), environment);
  }

  /** Modules of an import cycle are loaded together, from the last of them. */
  async load(group: readonly ProgramModule[]): Promise<void> {
    const texts = new Map(group.map((module) => [module.name, toJavaScript(module)]));
    const names = [...texts.keys()];
    const [first = '', text = ''] = [...texts][0] ?? [];
    if (names.some((name) => this.needsFailed(texts.get(name) ?? '', names))) return;
    if (!names.some((name) => name.endsWith('.cjs'))) await this.evaluateModules(texts);
    else if (names.length > 1) throw new Unobservable('a cycle with CommonJS in it');
    else await this.during(names, async () => this.evaluateCommonJs(first, text));
  }

  /** Whether it imports a module that threw: it cannot be loaded then. */
  private needsFailed(text: string, together: readonly string[]): boolean {
    return importedNames(text).some((name) => !together.includes(name) && this.loads.get(name)?.threw !== null);
  }

  /** Everything that others can see while `action` runs, and what it sets in motion, is the doing of these modules. */
  private async during(names: readonly string[], action: () => Promise<void>): Promise<void> {
    const loading: Loading = { effects: new Set(), before: this.look() };
    this.active.push(loading);
    let threw: string | null = null;
    let rejected = false;
    const onRejection = (): void => void (rejected = true);
    process.on('unhandledRejection', onRejection);
    try {
      await action();
    } catch (error) {
      threw = describeThrown(error);
    } finally {
      await new Promise((resolve) => void setImmediate(resolve));
      process.off('unhandledRejection', onRejection);
    }
    for (const change of this.watched(() => changesSince(loading.before))) loading.effects.add(change);
    this.active.pop();
    for (const name of names) this.loads.set(name, { effects: [...loading.effects], threw, rejected });
  }

  private look(): Snapshot {
    return this.watched(() => takeSnapshot([...this.exportedRoots(), ...this.stage.roots]));
  }

  private watched<Result>(action: () => Result): Result {
    this.looking = true;
    try {
      return action();
    } finally {
      this.looking = false;
    }
  }

  private exportedRoots(): Root[] {
    return [...this.loaded].map(([path, { kind, module }]) => ({ path, value: kind === 'esm' ? module.namespace : module.exports, deep: true }));
  }

  private evaluateCommonJs(name: string, text: string): void {
    const module = vm.runInContext('({ exports: {} })', this.stage.context) as { exports: unknown };
    const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
    const wrapper = compile(() => vm.compileFunction(text, parameters, { parsingContext: this.stage.context, filename: name }));
    const require = (specifier: string): unknown => this.require(specifier);
    this.callWithin(() => Reflect.apply(wrapper, module.exports, [module.exports, require, module, name, '/']));
    this.loaded.set(name, { kind: 'commonjs', module });
  }

  /** Only scripts have a limit: one calls `action`, which it finds under a name that is gone when it begins. */
  private callWithin(action: () => unknown): void {
    const { context } = this.stage;
    Reflect.defineProperty(context, '$call', { value: action, configurable: true });
    vm.runInContext('{ const call = $call; delete globalThis.$call; call(); }', context, { timeout: TIME_LIMIT });
  }

  private require(specifier: string): unknown {
    if (specifier.endsWith('fs')) return this.stage.fileSystem;
    const found = this.loaded.get(specifier.replace('./', ''));
    if (found === undefined) throw new Unobservable(`cannot require ${specifier}`);
    return found.kind === 'esm' ? found.module.namespace : found.module.exports;
  }

  private async evaluateModules(texts: ReadonlyMap<string, string>): Promise<void> {
    const made = new Map([...texts].map(([name, text]) => [name, compile(() => new vm.SourceTextModule(text, { context: this.stage.context, identifier: name }))]));
    const entry = [...made.values()].at(-1) as vm.SourceTextModule;
    try {
      await entry.link((specifier) => made.get(specifier.replace('./', '')) ?? this.link(specifier));
    } catch (error) {
      throw new Unobservable(`cannot link: ${String(error)}`);
    }
    await this.during([...made.keys()], async () => {
      const ended = await Promise.race([entry.evaluate({ timeout: TIME_LIMIT }).then(() => true), new Promise((resolve) => void setTimeout(resolve, TIME_LIMIT, false))]);
      if (ended === false) throw new Unobservable('does not end');
      for (const [name, module] of made) this.loaded.set(name, { kind: 'esm', module });
    });
  }

  private async link(specifier: string): Promise<vm.Module> {
    const exported = specifier.endsWith('fs') ? this.stage.fileSystem : null;
    const found = this.loaded.get(specifier.replace('./', ''));
    if (found?.kind === 'esm') return found.module;
    return this.synthetic(exported ?? found?.module.exports);
  }

  /** An ES module over the exports of a CommonJS one: as Node makes it where every export is found. */
  private async synthetic(exported: unknown): Promise<vm.Module> {
    const names = typeof exported === 'object' && exported !== null ? Object.keys(exported) : [];
    const values = new Map(names.map((name) => [name, Reflect.get(exported as object, name)]));
    const made = new vm.SyntheticModule([...names, 'default'], () => {
      for (const [name, value] of values) made.setExport(name, value);
      made.setExport('default', exported);
    }, { context: this.stage.context });
    await made.link(() => { throw new Unobservable('imports nothing'); });
    await made.evaluate();
    return made;
  }
}

function compile<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new Unobservable(`does not compile: ${String(error)}`);
  }
}

function describeThrown(error: unknown): string {
  if (error instanceof Unobservable) throw error;
  const text = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : 'a value';
  if (text.includes('Maximum call stack') || text.includes('timed out')) throw new Unobservable(text);
  return text;
}
