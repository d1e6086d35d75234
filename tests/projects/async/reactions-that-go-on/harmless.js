const seen = new Set();
function walk(depth) {
  seen.add({ depth });
  return Promise.resolve(depth + 1).then((deeper) => (deeper > 1000 ? seen : walk(deeper)));
}
export const walked = walk(0);

const drive = (generator) =>
  new Promise((resolve, reject) => {
    const advance = (value) => {
      try {
        step(generator.next(value));
      } catch (error) {
        reject(error);
      }
    };
    const step = (result) => (result.done ? resolve(result.value) : Promise.resolve(result.value).then(advance, reject));
    advance();
  });
export const driven = [drive((function* () { return yield [1]; })()), drive((function* () { return 2; })())];
