class Logger {
  constructor() {
    console.log('made');
  }
}
module.exports = new Logger(); //~ impure console via Logger
module.exports.Logger = Logger;
