#!/usr/bin/env node
import module from 'node:module';
import { compileLater } from './short-run.ts';

// Before anything large is loaded, so that Node compiles that once. Since Node 22.8; where nothing can be kept it does nothing.
(module as { enableCompileCache?: () => void }).enableCompileCache?.();
compileLater();
const { runInProcess } = await import('./run-in-process.ts');
// Not `process.exit`: what is still on its way to a pipe would be lost.
process.exitCode = await runInProcess();
