function column(target: object, key: string) {
  console.log('column');
}
export class Model {
  @column id!: number; //~ impure console via column
  @column declare name: string; //~ impure console via column
  plain!: number;
}
