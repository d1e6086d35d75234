import picocolors from 'picocolors';
import type { Verdict } from '../effects/index.ts';
import type { FileNames } from './file-names.ts';

type Colors = ReturnType<typeof picocolors.createColors>;

/** How a text for people looks. */
export interface TextStyle {
  readonly colors: Colors;
  readonly nameOf: FileNames;
  /** A verdict, or a text about it, in its colour. */
  verdict(verdict: Verdict, text?: string): string;
}

export function textStyle(nameOf: FileNames, colored: boolean): TextStyle {
  const colors = picocolors.createColors(colored);
  const paint = { pure: colors.green, impure: colors.red, unknown: colors.yellow };
  return { colors, nameOf, verdict: (verdict, text = verdict) => paint[verdict](text) };
}
