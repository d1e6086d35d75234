// What reflect-metadata stores about a class is a part of it.
import { Model } from './model.js';

const Inject = (token) => (target) => {
  Reflect.defineMetadata('tokens', [...(Reflect.getMetadata('tokens', target) ?? []), token], target);
};

class Service {}
Inject('first')(Service);
Inject('second')(Service);
Reflect.metadata('design:paramtypes', [Object])(Service);
if (Reflect.hasMetadata('tokens', Service)) Reflect.deleteMetadata('tokens', Service);
if (Reflect.getMetadata('tokens', Service)?.length === 2) console.log('it is found'); //~ impure? console

Inject('third')(Model); //~ impure import-write
Reflect.metadata('role', 'admin')(Model); //~ impure import-write
