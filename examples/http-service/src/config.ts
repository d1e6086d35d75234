import 'dotenv/config';
import { z } from 'zod';

const schema = z.object({
  PORT: z.coerce.number().int().default(8080),
  DATABASE_URL: z.string().default('postgres://localhost/quotes'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error']).default('info'),
  STATSD_HOST: z.string().default('localhost'),
});

const environment = schema.parse(process.env);

if (process.env['DATABASE_URL'] === undefined) {
  console.warn('DATABASE_URL is not set: using the local database');
}

export const config = {
  port: environment.PORT,
  databaseUrl: environment.DATABASE_URL,
  logLevel: environment.LOG_LEVEL,
  statsdHost: environment.STATSD_HOST,
};
