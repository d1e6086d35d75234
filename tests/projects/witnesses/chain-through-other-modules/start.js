import { connect } from './connect.js';
export function start() {
  connect();
}
