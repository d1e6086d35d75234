class Tracked extends Array {
  constructor(...given) {
    super(...given);
    console.log('made');
  }
}
const list = new Tracked(); //~ impure console via Tracked
export const b = list.filter(Boolean); //~ impure console via Tracked
export const c = list.join();
