import pg from 'pg';
import { config } from './config.ts';
import { logger } from './logger.ts';

export const pool = new pg.Pool({ connectionString: config.databaseUrl, max: 10 });

pool.on('error', (error) => logger.error(error, 'an idle connection was lost'));

// Fails early, at the price that nothing which imports this module can be loaded without a database.
await pool.query('select 1');
