//# environment: node
const isBrowser = () => typeof document === 'object';
if (isBrowser()) document.title = 'x';
