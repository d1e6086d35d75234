import { describe, expect, it } from 'vitest';
import { factsOf, lower } from './facts-of.ts';

const automatic = (text: string): string[] => lower(text, 'a.jsx');

describe('elements', () => {
  it.each([
    ['<a/>', '<"a"></>'],
    ['<my-a/>', '<"my-a"></>'],
    ['<a:b/>', '<"a:b"></>'],
    ['<A/>', '<global.A></>'],
    ['<a.b.c/>', '<global.a.b.c></>'],
    ['<></>', '<></>'],
    ['<a b c="d" e={f} {...g} h:i={<j/>}/>', '<"a" {b: true} {c: "d"} {e: global.f} {...global.g} {h:i: <"j"></>}></>'],
    ['<a>{b}{/* c */}{...d}<e/></a>', '<"a">{global.b}{...global.d}{<"e"></>}</>'],
    ['<a>\n  b\n  c {d} e\n</a>', '<"a">{"b c "}{global.d}{" e"}</>'],
  ])('%j', (text, form) => {
    expect(automatic(text)).toEqual([form]);
  });
});

describe('the automatic runtime', () => {
  it('is requested once', () => {
    expect(factsOf('<a/>; () => <b/>', 'a.jsx').requests).toMatchObject([{ kind: 'jsx', specifier: 'react/jsx-runtime', eager: true }]);
  });

  it('is requested from the import source of the options or the file', () => {
    expect(factsOf('<a/>', 'a.jsx', { jsxImportSource: 'preact' }).requests[0]?.specifier).toBe('preact/jsx-runtime');
    expect(factsOf('/** @jsxImportSource vue */ <a/>', 'a.jsx').requests[0]?.specifier).toBe('vue/jsx-runtime');
  });

  it('is not requested where JSX is preserved', () => {
    expect(factsOf('<a/>', 'a.jsx', { jsx: 'preserve' }).requests).toEqual([]);
  });
});

describe('the classic runtime', () => {
  it('calls the factory, which is a use of its import', () => {
    const text = 'import React from "react"; <><A/></>';
    const facts = factsOf(text, 'a.tsx', { jsx: 'classic' });
    expect(facts.requests).toMatchObject([{ kind: 'static', specifier: 'react' }]);
    expect(lower(text, 'a.tsx', { jsx: 'classic' })).toEqual(['<import.React.createElement: import.React.Fragment>{<import.React.createElement: global.A></>}</>']);
  });

  it('calls the factory that the file names', () => {
    expect(automatic('/** @jsx h */ /** @jsxFrag F */ <><a/></>')).toEqual(['<global.h: global.F>{<global.h: "a"></>}</>']);
  });

  it('is chosen by the file', () => {
    expect(automatic('/* @jsxRuntime classic */ <a/>')).toEqual(['<global.React.createElement: "a"></>']);
  });
});
