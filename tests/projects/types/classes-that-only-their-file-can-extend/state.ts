class Service {
  name = 's';
  greet(): string { return `hi ${this.name}`; }
  get loud(): string { return this.greet().toUpperCase(); }
}
class Noisy extends Service {
  override greet(): string { console.log(this.name); return super.greet(); }
}
class Quiet { size = 1; double(): number { return this.size * 2; } get half(): number { return this.size / 2; } }
export class Open { run(): void {} }
export let service: Service | null = null;
export let quiet: Quiet | null = null;
export let open: Open | null = null;
export const start = (loud: boolean): void => { service = loud ? new Noisy() : new Service(); quiet = new Quiet(); open = new Open(); };
