export function merge(target: any, source: any): any {
  for (const key of Object.keys(source)) target[key] = source[key];
  return target;
}
