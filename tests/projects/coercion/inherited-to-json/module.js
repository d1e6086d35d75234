class Model {
  toJSON() {
    console.log('serialised');
    return {};
  }
}
class User extends Model {}
export const text = JSON.stringify([{ user: new User() }]); //~ impure console via Model.toJSON
