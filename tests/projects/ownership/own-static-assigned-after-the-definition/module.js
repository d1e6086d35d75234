export class Config {}
Config.port = 1;
Config.prototype.read = function () {
  return Config.port;
};
