const box: any = { get part() { return console.log('part') ?? null; } };
export const a = box?.part!.deep?.er; //~ impure console via part //~ impure throw
