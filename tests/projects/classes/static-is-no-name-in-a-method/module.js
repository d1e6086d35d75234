class Account {
  static rate = 3;
  read() { return rate; }
  named() { return Account.rate; }
}
export const account = new Account();
export const named = account.named();
account.read(); //~ impure throw: reads `rate`, which is not defined via Account.read
