class Vault {
  get #code() { return console.log('opened'); }
  set #code(next) { console.log(next); }
  open() { return this.#code; }
  lock() { this.#code = 1; }
}
const vault = new Vault();
vault.open(); //~ impure console via Vault.open > Vault.#code
vault.lock(); //~ impure console via Vault.lock > Vault.#code
