import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import { DEFAULT_MEANING, type MeaningOptions } from '../facts/index.ts';
import { emitsCommonJs } from '../project/index.ts';
import type { PackageType } from '../syntax/index.ts';
import type { SessionHost } from './session-host.ts';

/** What decides, besides its text, what a file means. */
export interface Circumstances {
  readonly packageType: PackageType | null;
  readonly meaning: MeaningOptions;
  /** TypeScript makes a CommonJS module of it. */
  readonly emitsCommonJs: boolean;
  /** Of all of it: part of the key of the file's facts. */
  readonly fingerprint: string;
}

/** Finds out about files; those that agree share one object. */
export class CircumstancesReader {
  private readonly host: Pick<SessionHost, 'packages' | 'meanings'>;
  private readonly known = new WeakMap<MeaningOptions, Map<string, Circumstances>>();

  constructor(host: Pick<SessionHost, 'packages' | 'meanings'>) {
    this.host = host;
  }

  of(module: ModuleId): Circumstances {
    const packageType = this.host.packages?.packageOf(module)?.type ?? null;
    const meaning = this.host.meanings?.meaningOf(module) ?? DEFAULT_MEANING;
    const extension = module.slice(module.lastIndexOf('.') + 1);
    const name = `${extension} ${packageType}`;
    let known = this.known.get(meaning);
    if (known === undefined) this.known.set(meaning, (known = new Map()));
    let circumstances = known.get(name);
    if (circumstances === undefined) known.set(name, (circumstances = { packageType, meaning, emitsCommonJs: emitsCommonJs(module, packageType, meaning), fingerprint: fingerprint(JSON.stringify([extension, packageType, meaning])) }));
    return circumstances;
  }
}
