const described = {
  label: {
    enumerable: true,
    get() {
      return this.first + this.last;
    },
    set(label) {
      // The object that has the property, not what describes it.
      [this.first, this.last] = label.split(' ');
    },
  },
};
export const labelled = (made) => Object.defineProperties(made, described);

// Nothing says that this describes a property.
export const settings = {
  values: {},
  get(name) {
    return this.values[name];
  },
  set(values) {
    this.values = values; //~ changed module settings.values via set
  },
};
