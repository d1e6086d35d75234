var __importDefault = (this && this.__importDefault) || function (mod) { return mod && mod.__esModule ? mod : { default: mod }; };
const lib_1 = __importDefault(require('./lib.cjs'));
const fs_1 = __importDefault(require('fs'));
exports.read = () => fs_1.default.readFileSync('x');
lib_1.default(); //~ impure console
