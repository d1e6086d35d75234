const identity = <T,>(value: T) => value;
const task = { run: (): void => console.log('run') };
identity<() => void>(task.run)(); //~ impure console
(task satisfies object as typeof task)!.run(); //~ impure console
const typed = identity<() => void>;
typed(task.run)(); //~ impure console
