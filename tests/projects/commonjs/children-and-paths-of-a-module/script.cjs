exports.count = module.children.length;
exports.places = module.paths.map((place) => `${place}/config`);
