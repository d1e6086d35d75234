import type { Output } from './context.ts';

interface Stream {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string, done: (error?: Error | null) => void): boolean;
  on(event: 'error', listener: (error: Error) => void): unknown;
}

type Variables = Readonly<Record<string, string | undefined>>;

/** Puts a command's output onto a stream of the process. */
export function streamOutput(stream: Stream, variables: Variables): Output {
  let failure: Error | null = null;
  // Without a listener, a reader that went away would end the process with a stack trace.
  stream.on('error', (error) => (failure ??= error));
  return {
    isTerminal: stream.isTTY === true,
    colored: wantsColor(stream.isTTY === true, variables),
    columns: stream.columns ?? 80,
    async write(text) {
      failure ??= await new Promise<Error | null>((resolve) => stream.write(text, (error) => resolve(error ?? null)));
      if (failure === null) return true;
      if (isGone(failure)) return false;
      throw new Error(`cannot write the output: ${failure.message}`);
    },
  };
}

function isGone(error: Error): boolean {
  const code = 'code' in error ? error.code : null;
  return code === 'EPIPE' || code === 'ERR_STREAM_DESTROYED';
}

/** The conventions of no-color.org and force-color.org. */
function wantsColor(isTerminal: boolean, variables: Variables): boolean {
  if ((variables['NO_COLOR'] ?? '') !== '') return false;
  const forced = variables['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return isTerminal && variables['TERM'] !== 'dumb';
}
