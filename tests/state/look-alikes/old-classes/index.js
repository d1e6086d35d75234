const http = require('node:http');

function Cookie() {
  this.at = 1;
}
Cookie.prototype = {
  set expires(date) {
    this.date = date;
  },
  get expires() {
    return this.date;
  },
  touch() {
    this.at = 2;
  },
};

function serve(port) {
  const server = http.Server((request, response) => response.end());
  server.listen(port);
  return server;
}

const used = [];
function use(plugin) {
  if (!~used.indexOf(plugin)) {
    plugin();
    used.push(plugin);
  }
}

function slow() {
  http.globalAgent.maxSockets = 1; //~ host runtime http.globalAgent.maxSockets
}

module.exports = { Cookie, serve, use, slow };
