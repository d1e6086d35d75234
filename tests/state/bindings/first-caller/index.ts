class Client {
  readonly options: { token: string };
  constructor(options: { token: string }) {
    this.options = options;
  }
}

let client: Client | undefined;
export function getClient(token: string): Client {
  client ??= new Client({ token }); //~ firstCaller module client via getClient
  return client;
}

let settings: object | undefined;
export function getSettings(given: object): object {
  if (!settings) settings = { ...given, ready: true }; //~ firstCaller module settings via getSettings
  return settings;
}

let replaced: object | null = null;
export function replace(value: object) {
  replaced &&= value; //~ changed module replaced
}
void replaced;
