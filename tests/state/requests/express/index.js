import express from 'express';

const app = express();
const router = express.Router();
let lastUser;
let lastBody;
let lastQuery;

app.get('/me', (req, res) => {
  lastUser = req.user; //~ request module lastUser
  res.send('ok');
});

router.post('/body', authenticate, save);
function authenticate(req, res, next) {
  next();
}
function save(req) {
  lastBody = req.body.trim(); //~ request module lastBody via save
}

const seen = new Map();
app.use((req, res, next) => {
  if (!seen.has(req.ip)) seen.set(req.ip, req.headers); //~ request module seen.*
  next();
});

export function routes(server) {
  server.get('/q', (req) => {
    lastQuery = req.query; //~ request module lastQuery via routes
  });
}
