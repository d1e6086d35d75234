import { type CommandContext, type Output, run } from '../../lib/cli/index.ts';
import { openAnalysis } from '../../lib/cli/open-analysis.ts';

/** One line of `verdict --format jsonl`. */
export interface Line {
  readonly module: string;
  readonly verdict: string;
  readonly closure: string;
  readonly effects: readonly Found[];
  readonly reasons: readonly Found[];
}

interface Found {
  readonly kind: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

export interface Judged {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly lines: readonly Line[];
}

/** Judges with the real command, disk and engine included, in this process. */
export async function judgeInProcess(cwd: string, paths: readonly string[], beforeJudging = () => {}): Promise<Judged> {
  const ran = await runInProcess(cwd, ['verdict', '--no-cache', '--format', 'jsonl', ...paths], beforeJudging);
  return { ...ran, lines: ran.stdout.split('\n').filter(Boolean).map((line): Line => JSON.parse(line)) };
}

export async function runInProcess(cwd: string, words: readonly string[], beforeJudging = () => {}): Promise<Omit<Judged, 'lines'>> {
  const [out, err]: [string[], string[]] = [[], []];
  const context: CommandContext = {
    cwd,
    stdout: recorder(out),
    stderr: recorder(err),
    now: () => 0,
    openAnalysis(request) {
      beforeJudging();
      return openAnalysis(request);
    },
  };
  const code = await run(words, context);
  return { code, stdout: out.join(''), stderr: err.join('') };
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
