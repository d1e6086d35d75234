module.exports = () => console.log('called');
