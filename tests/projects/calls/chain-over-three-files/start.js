import { connect } from './connect.js';
export const start = () => connect();
