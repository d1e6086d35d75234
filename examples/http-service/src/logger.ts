import { pino } from 'pino';
import { config } from './config.ts';

export const logger = pino({ level: config.logLevel, base: null });

process.on('unhandledRejection', (reason) => {
  logger.error({ reason }, 'a promise was rejected and nobody handled it');
});
