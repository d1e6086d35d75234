const { set } = require('lodash');
const dotenv = require('dotenv');
const { faker } = require('@faker-js/faker');
const { register } = require('chart.js').Chart;

const table = {};
exports.put = (path, value) => set(table, path, value); //~ changed module table
exports.load = undefined;
exports.environment = (path) => {
  dotenv.config({ path }); //~ host process process.env.*
};
exports.again = (seed) => {
  faker.seed(seed); //~ configuration module @faker-js/faker.faker.seed
};
exports.charts = (parts) => {
  register(...parts); //~ configuration module chart.js.Chart.register
};
