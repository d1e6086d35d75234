const words = ['a', 'bc'];
export const longest = words.filter((word) => word.length > 1).reduce((one, other) => (one.length > other.length ? one : other));
export const total = words.filter((word) => word.length > 9).reduce((sum, word) => sum + word.length, 0);
export const none = words.filter((word) => word.length > 9).reduce((one, other) => one + other); //~ impure throw: reduces an empty array
