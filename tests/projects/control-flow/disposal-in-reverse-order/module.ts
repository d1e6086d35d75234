//# globals: u
const log: string[] = [];
const make = (name: string) => ({ [Symbol.dispose]: () => void log.push(name) });
{
  using first = make('first');
  using second = make('second');
}
export const order = log[0] === 'second' ? 1 : u.x;
