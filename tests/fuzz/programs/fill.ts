/** Puts the name of a function into a template, in which `$` stands for it; the `${` of template literals stays. */
export function fill(template: string, name: string): string {
  return template.replaceAll(/\$(?!\{)/gu, () => name);
}
