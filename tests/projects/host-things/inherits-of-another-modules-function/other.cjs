exports.Other = function Other() {};
