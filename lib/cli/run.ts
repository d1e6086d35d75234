import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ConfigurationError } from '../policy/index.ts';
import type { Environment } from '../project/index.ts';
import { VERSION } from '../version.ts';
import type { CommandContext } from './context.ts';
import { type Format, FORMATS, verdict } from './verdict.ts';

export const EXIT = { done: 0, defect: 1, misuse: 2 } as const;

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
  return program;
}

function addVerdict(program: Command, context: CommandContext): void {
  program
    .command('verdict')
    .description('judge each module: pure, impure with a witness, or unknown with the reason')
    .argument('<path...>', 'files and folders; one in or named node_modules is searched too')
    .addOption(new Option('--format <text|jsonl>', 'for people, or one line of JSON a module').default('text').argParser(oneOf(FORMATS)))
    .addOption(
      new Option('--environment <node|browser|worker>', 'where the program runs; may be repeated')
        .default([], 'undecided')
        .argParser((given: string, earlier: readonly Environment[]) => [...new Set([...earlier, oneOf(ENVIRONMENTS)(given)])]),
    )
    .option('--tsconfig <file>', 'TypeScript configuration of all own files (default: the nearest of each)')
    .action((paths: string[], options: { format: Format; environment: readonly Environment[]; tsconfig?: string }) =>
      verdict({ paths, format: options.format, environments: options.environment, tsconfig: options.tsconfig ?? null }, context),
    );
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
