class Vault {
  #code = 1;
  static holds(value) {
    return #code in value;
  }
}
export const no = Vault.holds(new Proxy({}, { has: () => console.log('has') ?? true, get: () => console.log('get') }));
