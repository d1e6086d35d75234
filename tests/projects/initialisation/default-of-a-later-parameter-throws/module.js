const make = (first = second, second = 1) => [first, second];
export const both = make(1);
export const late = ((first = () => second, second = 2) => first())();
export const none = make(); //~ impure throw via make
