export class Store {
  user = null;
  setUser(user) {
    this.user = user;
  }
}
