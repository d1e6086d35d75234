// decorators: legacy
// metadata
export class Engine { start() { return never(1); } }
function injectable(): ClassDecorator { return (target) => { probe(target); }; }
function input(): PropertyDecorator { return () => { probe(0); }; }
interface Options { fast: boolean }
@injectable()
export class Car {
  @input() options?: Options;
  @input() name: string = 'a';
  constructor(readonly engine: Engine, private readonly options2: Options) {}
}
