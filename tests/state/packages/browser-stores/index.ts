//# stores: ignore
import { writable } from 'svelte/store';

const toasts = writable<string[]>([]);
export const show = (text: string) => toasts.set([text]);
