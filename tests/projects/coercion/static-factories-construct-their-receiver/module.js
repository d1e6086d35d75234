class Tracked extends Array {
  constructor(...given) {
    super(...given);
    console.log('made');
  }
}
export const a = Tracked.from([1]); //~ impure console via Tracked
export const b = Tracked.of(1); //~ impure console via Tracked
export const c = Array.from([1]);
