exports.size = 1;
