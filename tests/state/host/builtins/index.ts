import fs from 'node:fs';

export function last(): void {
  (Array.prototype as any).last = 1; //~ host realm Array.prototype.last via last
}

export function defined(): void {
  Object.defineProperty(String.prototype, 'shout', { value: 1 }); //~ host realm String.prototype.shout via defined
}

export function aliased(): void {
  const p = Array.prototype as any;
  p.first = 1; //~ host realm p.first via aliased
}

export function assigned(): void {
  Object.assign(Promise.prototype, { x: 1 }); //~ host realm Promise.prototype.x via assigned
}

export function seeded(): void {
  Math.random = () => 4; //~ host realm Math.random via seeded
}

export function silenced(): void {
  console.log = () => {}; //~ host realm console.log via silenced
}

export function exposed(app: unknown): void {
  (globalThis as any).app = app; //~ host realm globalThis.app via exposed
}

export function removed(): void {
  delete (globalThis as any).app2; //~ host realm globalThis.app2 via removed
}

export function patched(stub: any): void {
  fs.readFileSync = stub; //~ host runtime fs.readFileSync via patched
}
