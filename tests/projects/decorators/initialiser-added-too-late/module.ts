const kept: ((initialiser: () => void) => void)[] = [];
function keep(_: unknown, context: { addInitializer(initialiser: () => void): void }): void {
  context.addInitializer(() => {});
  kept.push((initialiser) => context.addInitializer(initialiser));
}
class Early {
  @keep method() {}
}
export { Early };
export const early = () => kept[0]?.(() => {});
