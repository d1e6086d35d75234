//# environment: node
import { inspect } from 'node:util';
class Point {
  x = 1;
  [inspect.custom](depth, options, inspect) {
    return options.stylize(`Point ${inspect(this.x, { ...options, depth: depth - 1 })}`, 'special');
  }
}
export const text = inspect(new Point());
