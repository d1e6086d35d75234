exports.run = () => console.log('run');
