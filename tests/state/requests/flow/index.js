// What is made of a request's parts still belongs to it.
const table = new Map();
let path, body, upper;
export async function handler(req, res) {
  path = new URL(req.url, 'http://localhost').pathname; //~ request module path
  body = await req.json(); //~ request module body
  const data = JSON.parse(req.body);
  table.set(data.id, data); //~ request module table.*
  upper = req.name.trim().toUpperCase(); //~ request module upper
}
