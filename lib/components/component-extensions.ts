/** Files whose scripts are cut out of markup. */
export const COMPONENT_EXTENSIONS = ['.vue', '.svelte', '.astro'] as const;
