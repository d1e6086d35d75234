function build() { return build.size; }
namespace build { export const size = 1; }
class Model {}
namespace Model { export const create = () => console.log('created'); }
export const size = build();
Model.create(); //~ impure console
