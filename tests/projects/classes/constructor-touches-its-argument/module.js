//# globals: u
class Box {
  constructor(content) {
    this.size = content.size;
  }
}
export const known = new Box({ size: 1 });
export const unknown = new Box(u); //~ unknown unknown-property: reads `content.size` via Box
