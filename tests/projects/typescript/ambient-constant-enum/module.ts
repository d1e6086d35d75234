declare const enum Level {
  Low = 1,
  High = Low * 10,
}
export const high = Level.High.toFixed();
