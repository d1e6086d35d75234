import express, { type Express } from 'express';
import { quotes } from './routes/quotes.ts';
import { withTrace } from './tracing.ts';
import { version } from './version.ts';

/** Builds the application anew for every caller, so that a test can have one of its own. */
export function createApp(): Express {
  const app = express();
  app.use(express.json(), withTrace);
  app.use('/quotes', quotes);
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok', version });
  });
  return app;
}
