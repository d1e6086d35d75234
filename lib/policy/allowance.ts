import { AMBIENT_KINDS, EFFECT_KINDS, UNKNOWN_KINDS } from '../effects/index.ts';
import type { AmbientKind, EffectKind, UnknownKind } from '../effects/index.ts';
import { installedPackageOf } from '../project/index.ts';
import type { LocatedFrame } from '../session/index.ts';
import { ConfigurationError } from './configuration-error.ts';
import { namePattern } from './name-pattern.ts';
import { nearestName } from './nearest-name.ts';

type AnyKind = EffectKind | AmbientKind | UnknownKind;

/** What the option `allow` lets pass. */
export interface Allowance {
  readonly kinds: ReadonlySet<string>;
  readonly packages: readonly RegExp[];
  readonly names: readonly RegExp[];
}

/** What an allowance is asked about: an effect, an ambient read or the reason of an unknown. */
interface Witnessed {
  readonly kind: AnyKind;
  readonly target?: string;
  readonly trace: readonly LocatedFrame[];
}

const KINDS: readonly string[] = [EFFECT_KINDS, AMBIENT_KINDS, UNKNOWN_KINDS].flatMap((kinds) => Object.keys(kinds));

/**
 * Reads entries of the option `allow`: a kind (`console`), the name of a package (`package:reflect-metadata`), or of
 * what is called or changed (`name:customElements.define`). A `*` in a name stands for any characters.
 */
export function parseAllowance(entries: readonly string[]): Allowance {
  const kinds = new Set<string>();
  const packages: RegExp[] = [];
  const names: RegExp[] = [];
  for (const entry of entries) {
    const [, prefix, name = ''] = /^(package|name):(.+)$/.exec(entry) ?? [];
    if (prefix === 'package') packages.push(namePattern(name));
    else if (prefix === 'name') names.push(namePattern(name));
    else if (KINDS.includes(entry)) kinds.add(entry);
    else throw new ConfigurationError(complaintAbout(entry));
  }
  return { kinds, packages, names };
}

function complaintAbout(entry: string): string {
  const nearest = nearestName(entry, KINDS);
  const kinds = nearest === null ? `one of the kinds ${KINDS.join(', ')}` : 'a kind of effect';
  const hint = nearest === null ? '' : ` (did you mean "${nearest}"?)`;
  return `option "allow" does not know ${JSON.stringify(entry)}${hint}; it takes "package:NAME", "name:NAME" or ${kinds}`;
}

export function allows(allowance: Allowance, found: Witnessed): boolean {
  if (allowance.kinds.has(found.kind)) return true;
  if (found.target !== undefined && matches(allowance.names, found.target)) return true;
  return found.trace.some((frame) => allowsFrame(allowance, frame));
}

function allowsFrame(allowance: Allowance, frame: LocatedFrame): boolean {
  if (frame.callee !== undefined && matches(allowance.names, frame.callee)) return true;
  return allowsPackage(allowance, installedPackageOf(frame.file));
}

export function allowsPackage(allowance: Allowance, name: string | null): boolean {
  return name !== null && matches(allowance.packages, name);
}

function matches(patterns: readonly RegExp[], name: string): boolean {
  return patterns.some((pattern) => pattern.test(name));
}
