function model(fields) {
  return class {
    static fields = Object.keys(fields);
    constructor(values) {
      Object.assign(this, fields, values);
    }
  };
}
const User = model({ name: '' });
export const user = new User({ name: 'a' });
