class Client {
  constructor(private readonly log: () => void, public size = 1) {
    this.log();
  }
}
export const quiet = new Client(() => {});
export const loud = new Client(() => console.log('logged')); //~ impure console
