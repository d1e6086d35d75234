var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
  var c = arguments.length, r = c < 3 ? target : desc === null ? (desc = Object.getOwnPropertyDescriptor(target, key)) : desc, d;
  for (var i = decorators.length - 1; i >= 0; i--) if ((d = decorators[i])) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
  return c > 3 && r && Object.defineProperty(target, key, r), r;
};
const loud = (target, key) => console.log(key);
const quiet = () => {};
class Model { run() {} stop() {} }
__decorate([quiet], Model.prototype, 'stop', null);
__decorate([loud], Model.prototype, 'run', null); //~ impure console
