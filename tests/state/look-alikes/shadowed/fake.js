export default { env: {} };
