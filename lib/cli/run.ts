import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ConfigurationError } from '../policy/index.ts';
import { ENVIRONMENTS, type Environment } from '../project/index.ts';
import { VERSION } from '../version.ts';
import type { AnalysisRequest, CommandContext } from './context.ts';
import { order, ORDER_FORMATS, type OrderRequest } from './order.ts';
import { SIDE_EFFECTS_FORMATS, sideEffects, type SideEffectsRequest } from './side-effects.ts';
import { type Format, FORMATS, verdict } from './verdict.ts';
import { state, STATE_FORMATS, type StateRequest } from './state.ts';
import { warm } from './warm.ts';

const EXIT = { done: 0, defect: 1, misuse: 2 } as const;


/** Runs one command line and gives its exit code. `words` are the arguments without the interpreter and the script. */
export async function run(words: readonly string[], context: CommandContext): Promise<number> {
  const help: string[] = [];
  const program = createProgram(context, help);
  try {
    await program.parseAsync(words, { from: 'user' });
    return EXIT.done;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await context.stdout.write(help.join(''));
      return EXIT.done;
    }
    const isMisuse = error instanceof CommanderError || error instanceof ConfigurationError;
    await context.stderr.write(`strict-modules: ${complaint(error, program)}\n`);
    return isMisuse ? EXIT.misuse : EXIT.defect;
  }
}

/** Commands take the output over from the program when they are made. */
function createProgram(context: CommandContext, help: string[]): Command {
  const program = new Command('strict-modules')
    .description('Says what happens when a module is imported.')
    .version(VERSION, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => help.push(text),
      writeErr() {},
      outputError() {},
      getOutHelpWidth: () => context.stdout.columns,
    });
  addVerdict(program, context);
  addWarm(program, context);
  addSideEffects(program, context);
  addOrder(program, context);
  addState(program, context);
  return program;
}

/** What every command that analyses takes. */
interface AnalysisOptions {
  readonly environment: readonly Environment[];
  readonly tsconfig?: string;
  readonly cacheDir?: string;
  /** Absent where the command is there for the cache. */
  readonly cache?: boolean;
}

interface TypeOptions {
  readonly types?: boolean;
  readonly trustCasts?: boolean;
}

interface VerdictOptions extends AnalysisOptions, TypeOptions {
  readonly format: Format;
  readonly stats?: boolean;
}

function addVerdict(program: Command, context: CommandContext): void {
  const command = program
    .command('verdict')
    .description('judge each module: pure, impure with a witness, or unknown with the reason')
    .argument('<path...>', 'files and folders; one in or named node_modules is searched too')
    .addOption(new Option('--format <text|jsonl>', 'for people, or one line of JSON a module').default('text').argParser(oneOf(FORMATS)))
    .option('--stats', 'say what was computed and why, and what came from the cache');
  addTypeOptions(command);
  addAnalysisOptions(command);
  command.option('--no-cache', 'keep no results and use none');
  command.action((paths: string[], options: VerdictOptions) =>
    verdict({ paths, format: options.format, ...analysisOf(options), ...typesOf(options), stats: options.stats === true }, context),
  );
}

interface WarmOptions extends AnalysisOptions, TypeOptions {
  readonly threads?: number;
  readonly stats?: boolean;
}

function addWarm(program: Command, context: CommandContext): void {
  const command = program
    .command('warm')
    .description('fill the cache, on all cores')
    .argument('[path...]', 'files and folders', ['.'])
    .option('--threads <number>', 'how many threads (default: one a core)', positive)
    .option('--stats', 'say what was computed and why, and what came from the cache');
  addTypeOptions(command);
  addAnalysisOptions(command);
  command.action((paths: string[], options: WarmOptions) =>
    warm({ paths, ...analysisOf(options), store: options.cacheDir ?? null, ...typesOf(options), threads: options.threads ?? null, stats: options.stats === true }, context),
  );
}

interface SideEffectsOptions extends AnalysisOptions {
  readonly write?: boolean;
  readonly format: SideEffectsRequest['format'];
}

function addSideEffects(program: Command, context: CommandContext): void {
  const command = program
    .command('side-effects')
    .description('compute the field sideEffects of a package.json')
    .argument('[path]', 'folder of the package', '.')
    .option('--write', 'write the field into package.json')
    .addOption(new Option('--format <text|json>', 'for people, or one JSON object').default('text').argParser(oneOf(SIDE_EFFECTS_FORMATS)));
  addAnalysisOptions(command);
  command.option('--no-cache', 'keep no results and use none');
  command.action((path: string, options: SideEffectsOptions) =>
    sideEffects({ path, write: options.write === true, format: options.format, ...analysisOf(options) }, context),
  );
}

interface OrderOptions extends AnalysisOptions {
  readonly format: OrderRequest['format'];
  readonly compare?: boolean;
  readonly revisions?: string;
}

function addOrder(program: Command, context: CommandContext): void {
  const command = program
    .command('order')
    .description('show what an entry point loads, in the order in which it runs, and why')
    .argument('<entry...>', 'entry points')
    .addOption(new Option('--format <text|json>', 'for people, or one JSON object an entry point').default('text').argParser(oneOf(ORDER_FORMATS)))
    .option('--compare', 'tell how each entry point after the first differs from that: what moved, and which reads give something else')
    .option('--revisions <range>', 'tell the same of each entry point at two revisions of git, `A..B`, or at one and now');
  addAnalysisOptions(command);
  command.option('--no-cache', 'keep no results and use none');
  command.action((entries: string[], options: OrderOptions) =>
    order({ entries, format: options.format, compare: options.compare === true, revisions: options.revisions ?? null, ...analysisOf(options) }, context),
  );
}

interface StateOptions extends AnalysisOptions {
  readonly format: StateRequest['format'];
}

function addState(program: Command, context: CommandContext): void {
  const command = program
    .command('state')
    .description('list the state that modules share, who writes it and who reads it')
    .argument('<path...>', 'files and folders')
    .addOption(new Option('--format <text|json>', 'for people, or one JSON object').default('text').argParser(oneOf(STATE_FORMATS)));
  addAnalysisOptions(command);
  command.option('--no-cache', 'keep no results and use none');
  command.action((paths: string[], options: StateOptions) => state({ paths, format: options.format, ...analysisOf(options) }, context));
}

function addAnalysisOptions(command: Command): void {
  command
    .addOption(environmentOption())
    .option('--tsconfig <file>', 'TypeScript configuration of all own files (default: the nearest of each)')
    .option('--cache-dir <folder>', 'where results are kept (default: node_modules/.cache/strict-modules)');
}

function addTypeOptions(command: Command): void {
  command
    .option('--types', 'ask TypeScript where the code alone leaves a verdict open')
    .option('--trust-casts', 'let types count that come through `any`, a cast or a non-null assertion');
}

function analysisOf({ environment, tsconfig, cache, cacheDir }: AnalysisOptions): Pick<AnalysisRequest, 'environments' | 'tsconfig' | 'store'> {
  return { environments: environment, tsconfig: tsconfig ?? null, store: cache === false ? false : (cacheDir ?? null) };
}

function typesOf({ types, trustCasts }: TypeOptions): { readonly types: boolean; readonly trustCasts: boolean } {
  return { types: types === true, trustCasts: trustCasts === true };
}

function environmentOption(): Option {
  return new Option(`--environment <${ENVIRONMENTS.join('|')}>`, 'where the program runs; may be repeated')
    .default([], 'undecided')
    .argParser((given: string, earlier: readonly Environment[]) => [...new Set([...earlier, oneOf(ENVIRONMENTS)(given)])]);
}

function positive(given: string): number {
  const number = Number(given);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('It takes a whole number from 1 on.');
  return number;
}

function oneOf<Name extends string>(names: readonly Name[]): (given: string) => Name {
  return (given) => {
    const name = names.find((candidate) => candidate === given);
    if (name === undefined) throw new InvalidArgumentError(`It takes ${names.join(', ')}.`);
    return name;
  };
}

/** What went wrong in one line. */
function complaint(error: unknown, program: Command): string {
  if (error instanceof CommanderError && error.code === 'commander.help') {
    return `a command is missing; the commands are: ${program.commands.map((command) => command.name()).join(', ')}`;
  }
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/^error: /, '').replaceAll(/\s*\n\s*/g, ' ');
}
