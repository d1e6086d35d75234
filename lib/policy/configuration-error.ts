/** A mistake in what the user wrote: options, settings, arguments. The message is one line that names it and what it takes. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
}
