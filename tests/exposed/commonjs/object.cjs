const byName = {}; //~ changed byName
const put = (name, value) => {
  byName[name] = value;
};
module.exports = { byName, put };
