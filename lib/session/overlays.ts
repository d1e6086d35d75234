import type { ModuleId } from '../effects/index.ts';

interface Overlay {
  readonly text: string;
  /** Digest of what the file itself held when the text was put before it; null: it could not be read. */
  readonly under: string | null;
}

/** Texts in front of files, such as those of an editor that are not saved. */
export class Overlays {
  private readonly known = new Map<ModuleId, Overlay>();

  textOf(module: ModuleId): string | undefined {
    return this.known.get(module)?.text;
  }

  /** `shown` is the digest of what was read so far: of the file, or the text before. */
  put(module: ModuleId, text: string, shown: string | null): void {
    const before = this.known.get(module);
    this.known.set(module, { text, under: before === undefined ? shown : before.under });
  }

  drop(module: ModuleId): boolean {
    return this.known.delete(module);
  }

  /** A text is one of the file as it was, by digest: once that holds something else, the text is gone. Returns whether one stays. */
  survives(module: ModuleId, under: string | null): boolean {
    const known = this.known.get(module);
    if (known === undefined) return false;
    if (known.under === under) return true;
    this.known.delete(module);
    return false;
  }
}
