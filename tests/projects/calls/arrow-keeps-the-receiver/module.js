class Timer {
  ticks = 0;
  tick = () => (this.ticks += 1);
}
const { tick } = new Timer();
export const one = tick();
