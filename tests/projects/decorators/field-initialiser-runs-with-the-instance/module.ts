const logged = (value: undefined, context: unknown) => (initial: number) => {
  console.log(initial);
  return initial;
};
class Model { @logged size = 1; }
export class Shared { @logged static size = 1; } //~ impure console
new Model(); //~ impure console
