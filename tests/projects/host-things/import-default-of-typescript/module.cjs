//# environment: node

var __importDefault = (this && this.__importDefault) || function (mod) {
    return (mod && mod.__esModule) ? mod : { "default": mod };
};
const path_1 = __importDefault(require("path"));
const own_1 = __importDefault(require("./own.cjs"));
const plain_1 = __importDefault(require("./plain.cjs"));
exports.one = path_1.default.join('a', 'b') + plain_1.default.run();
own_1.default(); //~ impure global-write: globalThis.ran
