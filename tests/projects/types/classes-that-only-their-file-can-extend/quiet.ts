import './setup.ts';
import { open, quiet } from './state.ts';

export const doubled = quiet?.double(); //~untyped unknown unknown-property
export const half = quiet?.half; //~untyped unknown unknown-property
open?.run(); //~untyped unknown unknown-property //~typed unknown unknown-call
