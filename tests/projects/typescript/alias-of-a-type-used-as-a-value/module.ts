class Model { static create() { console.log('created'); } }
export const Same = Model;
export type Same = Model;
Same.create(); //~ impure console via Model.create
