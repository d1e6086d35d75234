export { alwaysLoaded, Cycles } from './cycle.ts';
export { entriesByHead, type Arrivals } from './heads.ts';
export { cycleFindings, earlyFindings, judgeCycle, type JudgedCycle } from './judge-order.ts';
export type { LoadEdge, LoadGraph, LoadedModule, ReadsOf } from './load-graph.ts';
export { loadOrderOf, type LoadedInOrder } from './load-order.ts';
export { loadSequence } from './load-sequence.ts';
export { RACE_KINDS, type RaceFinding, type RaceKind, type RaceSide } from './race-finding.ts';
export { Races } from './races.ts';
export { outcomeOf, type OrderFinding, type OrderVerdict, type TooEarly } from './order-finding.ts';
