async function load(this: unknown, name: string) {
  await null;
  return probe(name);
}
export const loading = load('a');
export const never1 = async () => { await 0; never(1); };
class Client {
  async connect(...given: unknown[]) { try { return await Promise.resolve(given.length); } finally { never(0); } }
}
export const client = new Client();
