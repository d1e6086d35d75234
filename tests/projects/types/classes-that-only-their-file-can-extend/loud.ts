import './setup.ts';
import { service } from './state.ts';

export const greeting = service?.greet(); //~untyped unknown unknown-property //~typed impure? console via Noisy.greet //~typed unknown unknown-property via Service.greet //~typed unknown unknown-property via Noisy.greet
