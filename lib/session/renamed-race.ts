import { renamedTouch, type Naming } from '../link/index.ts';
import type { RaceFinding, RaceSide } from '../order/index.ts';

/** The same race with its modules named otherwise. */
export function renamedRace({ decider, writer, other, ...race }: RaceFinding, named: Naming): RaceFinding {
  return { ...race, decider: named(decider), writer: renamedSide(writer, named), other: renamedSide(other, named) };
}

function renamedSide<Touch extends RaceSide['touch']>({ module, touch, way, request }: RaceSide<Touch>, named: Naming): RaceSide<Touch> {
  return { module: named(module), touch: renamedTouch(touch, named), way: way.map(named), request };
}
