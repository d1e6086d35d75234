export const registry: unknown[] = [];
export function register(value: unknown, context: unknown) {
  registry.push(value);
}
@register
export class Own {}
