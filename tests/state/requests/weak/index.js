const users = new WeakMap();
const service = { name: 'service' };

export function routes(app) {
  app.get('/', (req, res) => {
    users.set(req, req.user);
    users.set(service, req.user); //~ request module users.* via routes
    res.send(users.get(req));
  });
}
