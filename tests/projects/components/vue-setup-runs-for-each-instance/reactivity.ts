export const ref = <T>(value: T) => ({ value });
