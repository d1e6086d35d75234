import merge from 'lodash/merge';
import _ from 'lodash';
import { defaultsDeep } from 'lodash-es';
import { kept, defaults, others } from './defaults';

export function apply(options: object) {
  return merge(defaults, options); //~ foreign module defaults
}
export function put(path: string, value: unknown) {
  _.set(others, path, value); //~ foreign module others
}
export const made = (options: object) => merge({}, kept, options);
export const filled = (options: object) => defaultsDeep({ ...options }, kept);
export const read = (path: string) => _.get(kept, path);
