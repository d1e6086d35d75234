import { createApp } from './app.ts';
import { config } from './config.ts';
import { pool } from './database.ts';
import { logger } from './logger.ts';

const server = createApp().listen(config.port, () => logger.info({ port: config.port }, 'listening'));

process.once('SIGTERM', () => {
  logger.info('closing');
  server.close(() => void pool.end());
});
