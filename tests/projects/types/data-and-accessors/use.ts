import './setup.ts';
import { config } from './state.ts';

export const port = config?.port; //~untyped unknown unknown-property
export const name = config?.name.toUpperCase(); //~untyped unknown unknown-property
export const host = config?.host; //~ unknown unknown-property
config?.dial(); //~untyped unknown unknown-property //~typed unknown unknown-call
