class Brand {
  #brand;
  static is(value) {
    return #brand in value;
  }
}
export const yes = Brand.is(new Brand());
export const no = Brand.is({});
