let name;
let label;
let length;
let id;
let upper;
let count = 0;

export function routes(app) {
  app.get('/', (req, res) => {
    name = String(req.query.name); //~ request module name via routes
    label = `user ${req.user.id}`; //~ request module label via routes
    length = req.body.length + 1; //~ request module length via routes
    const given = Number.parseInt(req.params.id, 10);
    id = given; //~ request module id via routes
    const text = 'a' + req.query.text;
    upper = text.toUpperCase(); //~ request module upper via routes
    count = Math.max(count, 1); //~ changed module count via routes
    res.send([name, label, length, id, upper, count]);
  });
}
