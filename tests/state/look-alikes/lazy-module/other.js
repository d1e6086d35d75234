exports.hex = (hash) => hash.digest('hex');
