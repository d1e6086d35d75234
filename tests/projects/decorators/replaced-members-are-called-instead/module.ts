const silenced = () => () => undefined;
class Model {
  @silenced run() { console.log('never'); }
  @silenced get size() { return console.log('never'); }
  @silenced set size(next) { console.log(next); }
}
const model = new Model();
model.run();
model.size = model.size;
