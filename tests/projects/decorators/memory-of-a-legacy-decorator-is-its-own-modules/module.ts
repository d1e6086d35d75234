import { route } from './lib.ts';
export class Home {
  @route('/') index() {} //~ impure import-write: routes
}
