const nothing = (_value: unknown, _context: unknown): any => undefined;
const number = (_value: unknown, _context: unknown): any => 5;
export class Kept { @nothing run() {} @nothing field = 1; }
export class Refused { @number run() {} } //~ impure throw: `@number`, which gives no function
