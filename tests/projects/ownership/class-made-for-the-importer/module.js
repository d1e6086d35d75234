import { define } from './define.js';
export const Model = define();
Model.table = 'models';
Model.prototype.save = function () {};
