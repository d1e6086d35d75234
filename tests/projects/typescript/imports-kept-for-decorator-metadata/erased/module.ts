import { Service } from './missing.ts';
const inject = (target: object, key: string) => {};
export class Controller { @inject service!: Service; }
