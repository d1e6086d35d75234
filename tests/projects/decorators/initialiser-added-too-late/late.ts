let late: { addInitializer(initialiser: () => void): void } | undefined;
function keep(_: unknown, context: { addInitializer(initialiser: () => void): void }): void {
  late = context;
}
@keep
class Late {}
late!.addInitializer(() => {}); //~ impure throw: adds an initialiser after the decorator has returned
export { Late };
