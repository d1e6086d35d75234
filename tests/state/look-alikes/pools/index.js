import http from 'node:http';

const agent = new http.Agent({ keepAlive: true });
const controller = new AbortController();
export const fetchWith = (url) => http.get(url, { agent, signal: controller.signal });
