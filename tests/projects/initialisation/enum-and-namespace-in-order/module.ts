export enum Level { Low = 1, High = Low + 1 }
export namespace Levels {
  export const all = [Level.Low, Level.High];
  export const count = all.length;
}
