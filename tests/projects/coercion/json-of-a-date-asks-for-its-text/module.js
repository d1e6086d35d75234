class Day extends Date {
  toISOString() {
    return (globalThis.day = 'a');
  }
}
export const text = JSON.stringify({ day: new Day(0) }); //~ impure global-write: globalThis.day
export const other = JSON.stringify({ day: new Date(0) });
