const routes = [];
const add = (path, run) => {
  routes.push({ path, run });
  return routes;
};
add('/', () => {});
export default add('/about', () => {});
