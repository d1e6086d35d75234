export const early = () => Late.value;
Late.value; //~ impure throw
namespace Late { export const value = 1; }
