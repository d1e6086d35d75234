const brand = <T,>() => (value: unknown) => value as T;
const noisyBrand = <T,>() => console.log('made') ?? ((value: unknown) => value as T);
export const UserId = brand<string>();
export const OrderId = noisyBrand<string>(); //~ impure console via noisyBrand
