import { h } from './missing.js'; //~ unknown unresolved-import: missing.js
const Panel = () => console.log('rendered');
export const view = <Panel />;
