export class Ctx {
  static user?: unknown;
  static tenant?: unknown;
  static locale?: unknown;
  static trace?: unknown;
}

export function handle(req: { user: unknown }): void {
  Ctx.user = req.user; //~ changed class Ctx.user via handle
}

export function computed(value: unknown): void {
  Ctx['tenant'] = value; //~ changed class Ctx.tenant via computed
}

export function cast(value: unknown): void {
  (Ctx as any).locale = value; //~ changed class Ctx.locale via cast
}

export function reflective(value: unknown): void {
  Reflect.set(Ctx, 'trace', value); //~ changed class Ctx.trace via reflective
}
