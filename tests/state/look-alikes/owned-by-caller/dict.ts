export const makeDict = (): Record<string, unknown> => ({ made: true });
export function describe(target: any): any {
  target.described = true;
  return target;
}
