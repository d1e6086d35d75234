abstract class Base { constructor(protected readonly id: number, public label = probe('label')) {} abstract run(): number; static never() { return never(1); } }
class Job extends Base { private done = probe(false); constructor(private readonly steps: number[] = []) { super(1); this.steps.push(this.id); } run(): number; run(): number { return this.steps.length; } declare extra: string; }
export const job = new Job([1, 2]);
export const count = job.run();
