// @ts-expect-error no such package
import { entity } from 'orm'; //~ unknown unresolved-import
@entity //~ unknown unknown-call: entity
export class Model {
  @entity id = 1; //~ unknown unknown-call: entity
}
