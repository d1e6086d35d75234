enum Level { Low = 1 }
enum Level { High = Level.Low + 1 }
namespace Level { export const parse = () => console.log('parsing'); }
if (Level.High !== 2 || Level.Low !== 1) console.log('never');
Level.parse(); //~ impure console
