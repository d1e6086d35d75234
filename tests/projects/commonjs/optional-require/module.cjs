let fast;
try {
  fast = require('optional-native-addon');
} catch {
  fast = () => 1;
}
exports.fast = fast;
