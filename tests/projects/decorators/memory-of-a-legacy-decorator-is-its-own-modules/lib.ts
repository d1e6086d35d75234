const routes = new Map<string, unknown>();
export const route = (path: string) => (target: object, key: string) => {
  routes.set(path, key);
};
