import Both, { registry } from './both.vue';
export const size = registry.size;
export default Both;
