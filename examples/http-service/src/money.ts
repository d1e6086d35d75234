declare global {
  interface BigInt {
    toJSON(): string;
  }
}

// Amounts are bigints, which JSON.stringify refuses.
BigInt.prototype.toJSON = function () {
  return this.toString();
};

export function euros(amount: number): bigint {
  return BigInt(Math.round(amount * 100));
}

export function convert(cents: bigint, rate: number): bigint {
  return BigInt(Math.round(Number(cents) * rate));
}
