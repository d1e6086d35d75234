import express from 'express';
import { controller, fine, show } from './handlers.js';

const app = express();
app.get('/me', show);
app.get('/fine', fine);

export function routes(router) {
  router.get('/names', controller.list); //~ request module names via a framework > list
}
