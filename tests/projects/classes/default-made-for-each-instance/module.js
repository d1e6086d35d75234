class Session {
  static started = () => {
    globalThis.sessions = 1;
    return {};
  };
  constructor(data = Session.started()) {
    this.data = data;
  }
}
export const given = new Session({});
export const fresh = new Session(); //~ impure global-write: globalThis.sessions
