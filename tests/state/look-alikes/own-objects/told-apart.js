const NONE = [];

export function declare(scope, name) {
  const made = scope ?? { names: NONE };
  const names = made.names;
  if (names === NONE) {
    made.names = [name];
    return made;
  }
  names.push(name);
  return made;
}

export function declareAll(given) {
  const names = given.length > 3 ? NONE : [];
  if (names !== NONE) return names;
  names.push(given); //~ grows module NONE via declareAll
  return names;
}
