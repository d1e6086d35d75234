export function update(db: any, t: any, v: any): void {
  db.update(t).set({ v });
}
export function redis(client: any, key: string): void {
  client.set(key, 1);
}
export function search(url: URL): string {
  url.searchParams.set('a', '1');
  const own = new URL('http://a');
  own.searchParams.set('b', '2');
  const headers = new Headers();
  headers.set('c', 'd');
  const form = new FormData();
  form.append('e', 'f');
  return own.href;
}
export function respond(res: any): void {
  res.headers.set('x', 'y');
  res.locals.user = 1;
}
export const produced = (produce: any, state: any) => produce(state, (draft: any) => { draft.x = 1; });
export function effect(useRef: any, useEffect: any): void {
  const ref = useRef(null);
  ref.current = 1;
  useEffect(() => { ref.current = 2; });
}
