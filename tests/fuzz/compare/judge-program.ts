import { createSession, DEFAULT_OPTIONS } from '../../../lib/api.ts';
import type { ModuleReport } from '../../../lib/api.ts';
import { memoryHost } from '../../incremental/memory-host.ts';
import type { Program } from '../programs/program.ts';

/** What the analysis says of one module, as far as the comparison needs it. Plain data. */
export interface Judgement {
  readonly name: string;
  readonly verdict: ModuleReport['verdict'];
  /** Kinds and sentences of what it found. */
  readonly findings: readonly { readonly kind: string; readonly message: string; readonly line: number }[];
}

/** Throws where the analysis does. */
export function judgeProgram({ modules }: Program): readonly Judgement[] {
  const files = new Map(modules.map(({ name, text }) => [`/p/${name}`, text]));
  const session = createSession(memoryHost({ files, aliases: new Map(), packageType: 'module' }), { ...DEFAULT_OPTIONS, environments: ['node'] });
  return modules.map(({ name }) => judgementOf(name, session.judge(`/p/${name}`)));
}

function judgementOf(name: string, { verdict, effects, reasons }: ModuleReport): Judgement {
  const findings = [...effects, ...reasons].map(({ kind, message, trace }) => ({ kind, message, line: trace[0]?.line ?? 0 }));
  return { name, verdict, findings };
}
