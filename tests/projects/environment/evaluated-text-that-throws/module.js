function parse() {
  try {
    return eval('1 +');
  } catch {
    return null;
  }
}
export const parsed = parse(); //~ impure dynamic-code via parse
export const later = () => eval('throw new Error()');
export const value = later(); //~ impure dynamic-code via later
