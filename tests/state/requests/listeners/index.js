import { EventEmitter, once } from 'node:events';

const bus = new EventEmitter();
const line = new EventEmitter();
export function routes(app) {
  app.get('/events', (request, response) => {
    bus.on('change', () => response.write('changed')); //~ request module bus
  });
  app.get('/next', async (request, response) => {
    line.once('change', () => response.end());
    await once(line, 'updated');
  });
}
export function follow(listener) {
  line.on('change', listener);
}
