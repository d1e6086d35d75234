export default { cacheDir: '../../../node_modules/.vite/patches', test: { include: ['checks.mjs'] } };
