export class Builder {}

Builder.extend = (name, method) => {
  Builder.prototype[name] = method;
};

export function override(name, method) {
  Builder.prototype[name] = method; //~ grows class Builder.prototype.* via override
}
