class Level {
  static all = [];
  constructor(name) {
    this.name = name;
    Level.all.push(this);
  }
}
export const low = new Level('low');
export const high = new Level('high');
