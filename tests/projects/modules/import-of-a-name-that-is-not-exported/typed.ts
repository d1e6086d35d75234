import { Shape } from './shapes.ts';
export function area(shape: Shape): number {
  return shape.width;
}
