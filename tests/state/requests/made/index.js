import wrap from 'wraps-handlers';
import { handlerFor } from './made.js';

const app = make();
let one, two, three, four, five, six;

app.get('/one', wrap(async (ctx) => { one = ctx.query; })); //~ request module one
const own = (work) => (...given) => Promise.resolve(work(...given));
app.get('/two', own((ctx) => { two = ctx.query; })); //~ request module two
app.post('/three', check, wrap(create));
async function create(ctx) {
  three = ctx.body; //~ request module three
}
function check(ctx) {
  return ctx.ok;
}

class Controller {
  constructor(router) {
    router.get('/four', this.show.bind(this));
    router.get('/five', this.list);
  }
  show(ctx) {
    four = ctx.id; //~ request module four
  }
  list(ctx) {
    five = ctx.id; //~ request module five
  }
  other(ctx) {
    six = ctx.id; //~ changed module six
  }
}
new Controller(app);

app.get('/made', handlerFor('name')); //~ request module seen
let last, listened, described, hooked;
export const GET = wrap(async (ctx) => {
  last = ctx.url; //~ request module last
});
app.on('request', (message) => {
  listened = message.headers; //~ request module listened
});
app.on('close', (message) => {
  console.log(message);
});
app.route({ url: '/described', handler: async (message) => { described = message.body; } }); //~ request module described
app.addHook('onRequest', async (message) => { hooked = message.ip; }); //~ request module hooked
