import { createHash } from 'node:crypto';
import { StringDecoder } from 'node:string_decoder';

const decoder = new TextDecoder();
export const textOf = (bytes) => decoder.decode(bytes, { stream: true }); //~ stream module decoder via textOf

const strings = new StringDecoder('utf8');
export const write = (bytes) => strings.write(bytes); //~ stream module strings via write

const hash = createHash('sha256');
export const digest = (text) => hash.update(text).digest('hex'); //~ stream module hash via digest

const whole = new TextDecoder();
export const decode = (bytes) => whole.decode(bytes);

export const own = (bytes) => new TextDecoder().decode(bytes, { stream: true });
