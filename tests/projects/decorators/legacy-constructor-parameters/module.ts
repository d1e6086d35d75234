function inject(target: object, key: undefined, index: number) {
  console.log('injected');
}
export class Model {
  constructor(@inject first: number, @inject private second: string) {} //~ impure console via inject //~ impure console via inject
}
