import { writable } from 'svelte/store';
import { atom } from 'nanostores';

export const user = writable(null);
export const theme = atom('light');
