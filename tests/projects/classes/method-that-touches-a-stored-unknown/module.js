//# globals: u
class Box {
  content = u;
  size() {
    return this.content.size;
  }
}
const box = new Box();
export const method = box.size;
export const size = box.size(); //~ unknown unknown-property: reads `this.content.size` via Box.size
