import type { EagerRead, Frame, LoadReads, LoadTouches, ModuleVerdict, ReadTouch, StateAccesses, StateCell, Trace, WriteTouch } from '../effects/index.ts';

/** Names modules otherwise: by reference, or by what a reference means. */
export type Naming = (module: string) => string;

/** The same verdict with its modules named otherwise. */
export function renamed(verdict: ModuleVerdict, named: Naming): ModuleVerdict {
  const retraced = retracing(named);
  return {
    ...verdict,
    module: named(verdict.module),
    effects: verdict.effects.map(retraced),
    ambient: verdict.ambient.map(retraced),
    reasons: verdict.reasons.map(retraced),
    refuted: verdict.refuted.map((claim) => ({ ...claim, at: renamedFrame(claim.at, named), effect: retraced(claim.effect) })),
  };
}

export function renamedReads(reads: LoadReads, named: Naming): LoadReads {
  return { early: reads.early.map((read) => renamedRead(read, named)), eager: reads.eager.map((read) => renamedRead(read, named)), prefixes: reads.prefixes };
}

export function renamedRead(read: EagerRead, named: Naming): EagerRead {
  return { ...retracing(named)(read), module: named(read.module), steps: read.steps.map(({ module, request }) => ({ module: named(module), request })) };
}

export function renamedTouches({ writes, reads, required }: LoadTouches, named: Naming): LoadTouches {
  return { writes: writes.map((write) => renamedTouch(write, named)), reads: reads.map((read) => renamedTouch(read, named)), required };
}

export function renamedTouch<Touch extends ReadTouch | WriteTouch>(touch: Touch, named: Naming): Touch {
  const renamedObject = 'object' in touch && touch.object !== null ? { object: renamedCell(touch.object, named) } : {};
  return { ...retracing(named)(touch), cell: renamedCell(touch.cell, named), ...renamedObject };
}

/** What functions write, and what is exposed. */
export function renamedAccesses<Accesses extends Pick<StateAccesses, 'writes'>>(accesses: Accesses, named: Naming): Accesses {
  const retraced = retracing(named);
  return { ...accesses, writes: accesses.writes.map((write) => ({ ...write, cell: renamedCell(write.cell, named), entries: write.entries.map(retraced) })) };
}

function renamedFrame(frame: Frame, named: Naming): Frame {
  return { ...frame, module: named(frame.module) };
}

function renamedCell(cell: StateCell, named: Naming): StateCell {
  return cell.owner === null ? cell : { ...cell, owner: named(cell.owner) };
}

function retracing(named: Naming): <Found extends { readonly trace: Trace }>(found: Found) => Found {
  return (found) => ({ ...found, trace: found.trace.map((frame) => renamedFrame(frame, named)) });
}
