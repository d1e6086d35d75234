const compute = () => console.log('computed') ?? 1;
const loud: any = { toString: () => console.log('as a key') ?? '' };
export enum Size { Small = 'abc'.length, Large = compute() } //~ impure console via compute
export enum Odd { One = loud } //~ impure console via toString
