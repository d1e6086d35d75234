class Door {
  name = 'door';
  read() {
    return this.name;
  }
}
const { read } = new Door();
export const name = read(); //~ impure throw: undefined
