import { describe, expect, it } from 'vitest';
import { parseModule } from '../../lib/components/index.ts';

/** The texts of the statements of the module and of the component's function, taken from the file by their offsets. */
function partsOf(path: string, text: string): { readonly module: string[]; readonly instance: string[] } | string {
  const parsed = parseModule(path, text, null);
  if (parsed.kind === 'failed') return parsed.reason;
  const texts = (nodes: readonly { readonly start: number; readonly end: number }[]) => nodes.map(({ start, end }) => text.slice(start, end));
  return { module: texts(parsed.program.body), instance: texts(parsed.component?.instance ?? []) };
}

describe('the scripts of a component', () => {
  it('keep their places in the file, whatever its line ends and characters', () => {
    const text = '<template>\r\n  <p>😀 é \u2028 {{ a < b }}</p>\r\n</template>\r\n<script>\r\nfirst();\r\n</script>\r\n<script setup>\r\nsecond();\r\n</script>';
    expect(partsOf('a.vue', text)).toEqual({ module: ['first();'], instance: ['second();'] });
  });

  it.each([
    ['<script>a();</script >'],
    ['<SCRIPT>a();</SCRIPT>'],
    ['<script lang="ts" generic="T extends Record<string, string>">a();</script>'],
    ['<template v-if="x > \'</template>\'"><p :a="b > c">{{ "<script>" }}</p></template><script>a();</script>'],
    ['<template lang="pug">\np <script>\n</template>\n<script>a();</script>'],
    ['<template/><script>a();</script>'],
    ['<i18n>{"a": "<script>"}</i18n>\n<script>a();</script>'],
    ['<script>a();'],
  ])('of Vue are found in %s', (text) => {
    expect(partsOf('a.vue', text)).toEqual({ module: ['a();'], instance: [] });
  });

  it.each([
    ['{#if a < b}<p>{`<script>${"}"}`}</p>{/if}<script module>a();</script>'],
    ['<p title={"<script>"} on:click={() => { /* } */ a > b; }}></p><script context=module>a();</script>'],
    ['<ul><li>one<li>two</ul><img src="a.png"><script module>a();</script>'],
    ['{@html "</script>"}<svelte:head><script>b();</script></svelte:head><script module lang="ts">a();</script>'],
    ["<p>it's {a}</p><!-- <script>b();</script> --><script module>a();</script>"],
  ])('of Svelte are found in %s', (text) => {
    expect(partsOf('a.svelte', text)).toEqual({ module: ['a();'], instance: [] });
  });

  it.each([
    ['---\na();\nexport const b = 1;\n---\n<p/>', ['export const b = 1;']],
    ['\n<!-- page -->\n---\nconst c = 1; a();\n---', []],
    ['---js\n---', []],
    ['<p/>\n---\na();\n---', []],
  ])('of Astro are found in %s', (text, module) => {
    expect(partsOf('a.astro', text)).toMatchObject({ module });
  });

  it('may be none', () => {
    expect(partsOf('a.vue', '')).toEqual({ module: [], instance: [] });
  });

  it('have one place for an error', () => {
    expect(partsOf('a.svelte', '<p>\n</p>\n<script>\nlet = ;\n</script>')).toMatch(/^syntax error on line 4/u);
    expect(partsOf('a.vue', '<script>\nreturn; {\n</script>')).toMatch(/^syntax error on line/u);
  });
});
