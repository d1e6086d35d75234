/** A container that a module made and exports as it is: all who import it can change it. */
export interface ExposedContainer {
  /** Under which it is exported. */
  readonly name: string;
  /** Of the module's binding. */
  readonly binding: string;
  readonly slot: number;
  readonly kind: 'array' | 'map' | 'set' | 'object';
}
