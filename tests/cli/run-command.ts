import path from 'node:path';
import { run, type AnalysisRequest, type CommandContext, type Output } from '../../lib/cli/index.ts';
import type { ModuleReport, Session } from '../../lib/session/index.ts';
import { sessionAnswering } from '../session/session-double.ts';
import { report } from '../policy/report-builder.ts';

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** What the analysis was opened with. */
  readonly requests: readonly AnalysisRequest[];
  /** Names of the judged files, in order, from the working directory. */
  readonly judged: readonly string[];
}

export interface Surroundings {
  readonly cwd: string;
  /** What the analysis says; pure by default. */
  readonly judge?: (module: string) => Partial<ModuleReport>;
  readonly problems?: readonly string[];
  readonly stdout?: Partial<Output>;
  readonly stderr?: Partial<Output>;
  readonly now?: () => number;
}

/** Runs a command line without a process, over an analysis that the test makes up. */
export async function runCommand(words: readonly string[], surroundings: Surroundings): Promise<Ran> {
  const { cwd, judge = () => ({}), problems = [], now = () => 0 } = surroundings;
  const [out, err]: [string[], string[]] = [[], []];
  const requests: AnalysisRequest[] = [];
  const judged: string[] = [];
  const session = sessionAnswering((module) => {
    judged.push(path.relative(cwd, module));
    return report({ module, ...judge(module) });
  });
  const context: CommandContext = {
    cwd,
    stdout: { ...recorder(out), ...surroundings.stdout },
    stderr: { ...recorder(err), ...surroundings.stderr },
    now,
    openAnalysis(request) {
      requests.push(request);
      return { session, problems: () => problems };
    },
  };
  const code = await run(words, context);
  return { code, stdout: out.join(''), stderr: err.join(''), requests, judged };
}

function recorder(written: string[]): Output {
  return {
    isTerminal: false,
    colored: false,
    columns: 80,
    async write(text) {
      written.push(text);
      return true;
    },
  };
}
