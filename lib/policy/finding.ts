import type { AmbientKind, EffectKind, StateLevel, UnknownKind } from '../effects/index.ts';
import type { Location } from '../session/index.ts';

/**
 * What each kind of finding says; the placeholders are filled from the finding's data.
 * `…ThroughCalls` tells the chain of calls, the other what stands in the top level itself.
 */
export const FINDING_MESSAGES = {
  effect: 'Importing this module {{what}}. Move it into a function that callers run.',
  effectThroughCalls: '{{chain}} when this module is imported. Move the call into a function that callers run.',
  lateEffect: 'Soon after it is imported, this module {{what}}. Move it into a function that callers run.',
  lateEffectThroughCalls: '{{chain}} soon after this module is imported. Move the call into a function that callers run.',
  failure: 'Importing this module {{what}}.',
  failureThroughCalls: '{{chain}} when this module is imported.',
  ambient: 'Importing this module {{what}}. Do so when it is needed.',
  ambientThroughCalls: '{{chain}} when this module is imported. Do so when it is needed.',
  unknown: 'Cannot tell whether importing this module is pure: it {{what}}.{{advice}}',
  unknownThroughCalls: 'Cannot tell whether importing this module is pure: {{chain}}.{{advice}}',
  impurePackage: 'Importing the package {{package}} has an effect{{witness}}. Import it from an entry point, or allow "package:{{package}}".',
  unknownPackage: 'Cannot tell whether importing the package {{package}} is pure{{witness}}. If it is, allow "package:{{package}}".',
  asset: 'Importing {{specifier}} has the effect that a bundler gives to this asset.',
} as const;
export type FindingId = keyof typeof FINDING_MESSAGES;

/** Something to report: one for each offending top-level expression, statement or import. */
export interface Finding {
  readonly id: FindingId;
  readonly location: Location;
  /** Fills the placeholders of the message. */
  readonly data: Readonly<Record<string, string>>;
  /** All that was found at this place and is not allowed, the told one first. Empty for imports. */
  readonly found: readonly { readonly kind: EffectKind | AmbientKind | UnknownKind; readonly level?: StateLevel }[];
}
