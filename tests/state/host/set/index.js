import dns from 'node:dns';
import tls from 'node:tls';
import util from 'node:util';
import v8 from 'node:v8';

export const flags = () => {
  v8.setFlagsFromString('--expose-gc'); //~ host process v8.setFlagsFromString via flags
};
export const title = (text) => {
  process.title = text; //~ host process process.title via title
};
export const mask = () => {
  process.umask(0o22); //~ host process process.umask via mask
};
export const raw = () => {
  process.stdin.setRawMode(true); //~ host process process.stdin.setRawMode via raw
};
export const captured = (write) => {
  process.stdout.write = write; //~ host process process.stdout.write via captured
};
export const caught = (listener) => {
  process.setUncaughtExceptionCaptureCallback(listener); //~ host process process.setUncaughtExceptionCaptureCallback via caught
};
export const order = () => {
  dns.setDefaultResultOrder('ipv4first'); //~ host runtime dns.setDefaultResultOrder via order
};
export const version = () => {
  tls.DEFAULT_MIN_VERSION = 'TLSv1'; //~ host runtime tls.DEFAULT_MIN_VERSION via version
};
export const depth = () => {
  util.inspect.defaultOptions.depth = 9; //~ host runtime util.inspect.defaultOptions.depth via depth
};
export const trusting = () => {
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; //~ host process process.env.NODE_TLS_REJECT_UNAUTHORIZED via trusting
};
