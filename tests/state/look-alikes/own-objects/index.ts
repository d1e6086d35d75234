export function fresh(): Map<number, number> {
  const m = new Map<number, number>();
  m.set(1, 2);
  return m;
}

const KEYS = ['a', 'bb'];
const T: Record<string, number> = {};
for (const k of KEYS) T[k] = k.length;

const LOOKUP = new Uint8Array(256);
for (let i = 0; i < 256; i++) LOOKUP[i] = i;

export class C {
  static table: number[] = [];
  static {
    this.table.push(1);
  }
  x = 0;
  options: object = {};
  constructor(opts: object) {
    Object.assign(this, opts);
    Object.defineProperty(this, 'id', { value: 1 });
  }
  bump(): void {
    this.x++;
  }
  static create(): C {
    return new this({});
  }
  static readonly LIMITS = Object.freeze({ a: 1 });
}

function fill(out: number[]): void {
  out.push(1);
}
export function filled(): number[] {
  const out: number[] = [];
  fill(out);
  fill([]);
  return out;
}

export const folded = (xs: number[]) => xs.reduce<number[]>((acc, x) => { acc.push(x); return acc; }, []);

function POST(f: any): any {
  f.method = 'POST';
  return f;
}
export const create = POST(() => T);

export function builder(): object {
  const list: number[] = [];
  const api = { add(x: number) { list.push(x); return api; }, done: () => list };
  return api.add(1);
}

export const table = LOOKUP;
