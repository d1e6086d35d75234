'use strict';
const heavy = require('./heavy.cjs');
heavy.default.run; //~ unknown unknown-property
