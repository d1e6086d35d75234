export const routes: unknown[] = [];
export function route(target: unknown): void {
  routes.push(target); //~ grows module routes via route
}
