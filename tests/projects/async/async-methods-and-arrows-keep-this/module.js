class Client {
  base = 'a';
  async connect() { await 0; this.log(); }
  log = async () => console.log(this.base);
}
const client = new Client();
client.connect(); //~ impure console
export const idle = client.connect;
