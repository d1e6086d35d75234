//# globals: u
class Box {
  constructor(content) {
    this.content = content;
  }
}
const box = new Box(u);
export const { content } = box;
export const size = box.content.size; //~ unknown unknown-property: reads `box.content.size`
