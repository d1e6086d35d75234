function route(path: string) {
  console.log(path);
  return (value: unknown, context: unknown) => console.log('applied');
}
@route('/') //~ impure console: `route()` via route //~ impure console: the decorator
export class Home {}
