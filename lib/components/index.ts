export { COMPONENT_EXTENSIONS } from './component-extensions.ts';
export { parseModule } from './parse-component.ts';
