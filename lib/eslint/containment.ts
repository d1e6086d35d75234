import { debuglog } from 'node:util';
import { ConfigurationError } from '../policy/index.ts';

/**
 * Runs a rule's work so that a defect of ours never breaks a lint run: the rule then says nothing, and
 * `NODE_DEBUG=strict-modules` shows the defect. `STRICT_MODULES_LOUD=1` (our own tests) lets it through.
 */
export function contain<Result>(work: () => Result, otherwise: Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ConfigurationError) throw singleLine(error);
    if (process.env['STRICT_MODULES_LOUD'] === '1') throw error;
    debuglog('strict-modules')('%s', error instanceof Error ? error.stack : error);
    return otherwise;
  }
}

/** ESLint's command line prints the stack of what is thrown. For a mistake in the configuration that only hides it. */
export function singleLine(error: ConfigurationError): ConfigurationError {
  error.stack = `strict-modules: ${error.message}`;
  return error;
}
