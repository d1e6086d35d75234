import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ConfigurationError } from '../policy/index.ts';
import type { Environment } from '../project/index.ts';
import { VERSION } from '../version.ts';
import type { CommandContext } from './context.ts';
import { order, ORDER_FORMATS, type OrderRequest } from './order.ts';
import { SIDE_EFFECTS_FORMATS, sideEffects, type SideEffectsRequest } from './side-effects.ts';
import { type Format, FORMATS, verdict } from './verdict.ts';
import { warm } from './warm.ts';

const EXIT = { done: 0, defect: 1, misuse: 2 } as const;

const ENVIRONMENTS: readonly Environment[] = ['node', 'browser', 'worker'];

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
  return program;
}

interface VerdictOptions {
  readonly format: Format;
  readonly environment: readonly Environment[];
  readonly tsconfig?: string;
  readonly types?: boolean;
  readonly trustCasts?: boolean;
  readonly cacheDir?: string;
  readonly cache: boolean;
  readonly stats?: boolean;
}

function addVerdict(program: Command, context: CommandContext): void {
  program
    .command('verdict')
    .description('judge each module: pure, impure with a witness, or unknown with the reason')
    .argument('<path...>', 'files and folders; one in or named node_modules is searched too')
    .addOption(new Option('--format <text|jsonl>', 'for people, or one line of JSON a module').default('text').argParser(oneOf(FORMATS)))
    .addOption(environmentOption())
    .option('--tsconfig <file>', 'TypeScript configuration of all own files (default: the nearest of each)')
    .option('--types', 'ask TypeScript where the code alone leaves a verdict open')
    .option('--trust-casts', 'let types count that come through `any`, a cast or a non-null assertion')
    .option('--cache-dir <folder>', 'where results are kept (default: node_modules/.cache/strict-modules)')
    .option('--no-cache', 'keep no results and use none')
    .option('--stats', 'say what was computed and why, and what came from the cache')
    .action((paths: string[], options: VerdictOptions) =>
      verdict({ paths, format: options.format, environments: options.environment, tsconfig: options.tsconfig ?? null, types: options.types === true, trustCasts: options.trustCasts === true, store: options.cache ? (options.cacheDir ?? null) : false, stats: options.stats === true }, context),
    );
}

interface WarmOptions {
  readonly environment: readonly Environment[];
  readonly tsconfig?: string;
  readonly types?: boolean;
  readonly trustCasts?: boolean;
  readonly cacheDir?: string;
  readonly threads?: number;
  readonly stats?: boolean;
}

function addWarm(program: Command, context: CommandContext): void {
  program
    .command('warm')
    .description('fill the cache, on all cores')
    .argument('[path...]', 'files and folders', ['.'])
    .addOption(environmentOption())
    .option('--tsconfig <file>', 'TypeScript configuration of all own files (default: the nearest of each)')
    .option('--types', 'ask TypeScript where the code alone leaves a verdict open')
    .option('--trust-casts', 'let types count that come through `any`, a cast or a non-null assertion')
    .option('--cache-dir <folder>', 'where results are kept (default: node_modules/.cache/strict-modules)')
    .option('--threads <number>', 'how many threads (default: one a core)', positive)
    .option('--stats', 'say what was computed and why, and what came from the cache')
    .action((paths: string[], options: WarmOptions) =>
      warm({ paths, environments: options.environment, tsconfig: options.tsconfig ?? null, types: options.types === true, trustCasts: options.trustCasts === true, store: options.cacheDir ?? null, threads: options.threads ?? null, stats: options.stats === true }, context),
    );
}

interface SideEffectsOptions {
  readonly write?: boolean;
  readonly format: SideEffectsRequest['format'];
  readonly environment: readonly Environment[];
  readonly tsconfig?: string;
  readonly cacheDir?: string;
  readonly cache: boolean;
}

function addSideEffects(program: Command, context: CommandContext): void {
  program
    .command('side-effects')
    .description('compute the field sideEffects of a package.json')
    .argument('[path]', 'folder of the package', '.')
    .option('--write', 'write the field into package.json')
    .addOption(new Option('--format <text|json>', 'for people, or one JSON object').default('text').argParser(oneOf(SIDE_EFFECTS_FORMATS)))
    .addOption(environmentOption())
    .option('--tsconfig <file>', 'TypeScript configuration of all own files (default: the nearest of each)')
    .option('--cache-dir <folder>', 'where results are kept (default: node_modules/.cache/strict-modules)')
    .option('--no-cache', 'keep no results and use none')
    .action((path: string, options: SideEffectsOptions) =>
      sideEffects({ path, write: options.write === true, format: options.format, environments: options.environment, tsconfig: options.tsconfig ?? null, store: options.cache ? (options.cacheDir ?? null) : false }, context),
    );
}

interface OrderOptions {
  readonly format: OrderRequest['format'];
  readonly environment: readonly Environment[];
  readonly tsconfig?: string;
  readonly cacheDir?: string;
  readonly cache: boolean;
}

function addOrder(program: Command, context: CommandContext): void {
  program
    .command('order')
    .description('show what an entry point loads, in the order in which it runs, and why')
    .argument('<entry...>', 'entry points')
    .addOption(new Option('--format <text|json>', 'for people, or one JSON object an entry point').default('text').argParser(oneOf(ORDER_FORMATS)))
    .addOption(environmentOption())
    .option('--tsconfig <file>', 'TypeScript configuration of all own files (default: the nearest of each)')
    .option('--cache-dir <folder>', 'where results are kept (default: node_modules/.cache/strict-modules)')
    .option('--no-cache', 'keep no results and use none')
    .action((entries: string[], options: OrderOptions) =>
      order({ entries, format: options.format, environments: options.environment, tsconfig: options.tsconfig ?? null, store: options.cache ? (options.cacheDir ?? null) : false }, context),
    );
}

function environmentOption(): Option {
  return new Option('--environment <node|browser|worker>', 'where the program runs; may be repeated')
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
