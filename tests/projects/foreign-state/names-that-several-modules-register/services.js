const services = new Map();
export function declareService(name) {
  if (services.has(name)) return services.get(name);
  const id = (target) => { target.uses = [...(target.uses ?? []), name]; };
  services.set(name, id);
  return id;
}
