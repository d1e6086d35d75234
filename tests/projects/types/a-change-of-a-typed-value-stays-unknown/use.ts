import './setup.ts';
import { rows, settings } from './state.ts';

rows?.push(1); //~untyped unknown unknown-property //~typed unknown unknown-write
rows?.sort(); //~untyped unknown unknown-property //~typed unknown unknown-write
if (settings) settings.port = 2; //~ unknown unknown-write
