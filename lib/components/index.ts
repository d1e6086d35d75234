export { COMPONENT_EXTENSIONS, parseModule } from './parse-component.ts';
