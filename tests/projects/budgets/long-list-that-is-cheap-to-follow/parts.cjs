exports.__esModule = true;
for (let index = 0; index < 200; index++) exports['f' + index] = () => index;
exports.last = () => 'last';
