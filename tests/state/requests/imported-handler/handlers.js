let last;
export function show(req, res) {
  last = req.user; //~ request module last via show
  res.send('ok');
}
export const names = [];
export const controller = {
  list(req) {
    names.push(req.query.name); //~ grows module names
  },
};
export const fine = (req, res) => res.send(req.user);
export const read = () => last;
