class Account {
  #balance = probe(0);
  static #count = 0;
  #add(amount: number) { this.#balance += amount; return this; }
  get #double() { return this.#balance * 2; }
  set #double(value: number) { this.#balance = value / 2; }
  static #next() { return (Account.#count += 1); }
  static create() { Account.#next(); return new Account(); }
  static is(value: object) { return #balance in value; }
  deposit(amount: number) { this.#add(amount); this.#double = 8; return this.#double; }
  #never() { return never(this); }
  close() { return this.#never(); }
}
export const account = Account.create();
export const total = account.deposit(2);
export const is = Account.is(account);
