import type { ModuleId } from '../effects/index.ts';
import type { EvaluationCause, LinkEvent } from '../link/index.ts';
import type { Statistics } from './options.ts';

/** What a session did to its modules. Each module is counted once for each kind of work: an editor's session lives for days. */
export class WorkLog {
  private readonly done: Readonly<Record<LinkEvent | 'parsed', Map<ModuleId, EvaluationCause>>> = { parsed: new Map(), kept: new Map(), restored: new Map(), evaluated: new Map(), materialised: new Map() };

  note(event: LinkEvent | 'parsed', module: ModuleId, cause: EvaluationCause = 'nothing-kept'): void {
    this.done[event].set(module, cause);
  }

  /** Since this was last asked. */
  take(): Statistics {
    const { parsed, kept, restored, evaluated, materialised } = this.done;
    const statistics = {
      parsed: [...parsed.keys()],
      kept: [...kept.keys()],
      restored: [...restored.keys()],
      evaluated: [...evaluated].map(([module, cause]) => ({ module, cause })),
      materialised: [...materialised.keys()],
    };
    for (const modules of Object.values(this.done)) modules.clear();
    return statistics;
  }
}
