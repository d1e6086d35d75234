#!/usr/bin/env node
import process from 'node:process';
import { openAnalysis } from './open-analysis.ts';
import { run } from './run.ts';
import { streamOutput } from './stream-output.ts';

// Not `process.exit`: what is still on its way to a pipe would be lost.
process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: streamOutput(process.stdout, process.env),
  stderr: streamOutput(process.stderr, process.env),
  now: () => performance.now(),
  openAnalysis,
});
