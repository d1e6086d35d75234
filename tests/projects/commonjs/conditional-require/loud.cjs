exports.run = () => console.log('loud');
