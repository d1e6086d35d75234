import { setFlagsFromString } from 'node:v8';

/** What has a function compiled for speed, by V8's major version: four to five times what V8 itself waits for. */
const LATER = new Map([
  [11, '--interrupt-budget=600000'],
  [12, '--invocation-count-for-turbofan=12000'],
  [13, '--invocation-count-for-turbofan=12000'],
]);

/**
 * Most of what a command runs, it does not run often: to compile it for speed, on a second thread, costs more than that
 * saves. Functions that most of the time goes into are compiled all the same. Of a V8 that is not known nothing is asked:
 * it would complain about an option that it does not have.
 */
export function compileLater(): void {
  const option = LATER.get(Number.parseInt(process.versions.v8, 10));
  if (option !== undefined) setFlagsFromString(option);
}
