import type { PackageRow } from './package-row.ts';

/** Packages that make objects which hold the state of a program: whoever makes one at the top of a module shares it. */
export const STORES: readonly PackageRow[] = [
  { package: 'svelte', versions: '>=3', subpath: './store', roles: [{ role: 'store', makers: ['writable()'], changes: ['set', 'update'] }], source: 'https://svelte.dev/docs/svelte/svelte-store' },
  { package: 'vue', versions: '>=3', roles: [{ role: 'store', makers: ['reactive()', 'shallowReactive()'], changes: ['*'] }, { role: 'store', makers: ['ref()', 'shallowRef()'], changes: ['value', 'value.*'] }], source: 'https://vuejs.org/guide/scaling-up/ssr.html#cross-request-state-pollution' },
  { package: 'vuex', versions: '>=4', roles: [{ role: 'store', makers: ['createStore()', 'Store()'], changes: ['commit', 'dispatch', 'replaceState', 'state.*'] }], source: 'https://vuex.vuejs.org/api/' },
  { package: 'nanostores', versions: '>=0.5', roles: [{ role: 'store', makers: ['atom()', 'map()', 'deepMap()'], changes: ['set', 'setKey'] }], source: 'https://github.com/nanostores/nanostores#guide' },
  { package: 'mobx', versions: '>=6', roles: [{ role: 'configuration', object: 'default', setters: ['configure'] }, { role: 'store', makers: ['observable()'], changes: ['*'] }, { role: 'store', makers: ['observable.box()', 'observable.map()'], changes: ['set', 'delete', 'clear'] }], source: 'https://mobx.js.org/observable-state.html' },
  { package: 'zustand', versions: '>=4', roles: [{ role: 'store', makers: ['create()', 'create()()'], changes: ['setState'] }], source: 'https://zustand.docs.pmnd.rs/guides/nextjs' },
  { package: 'zustand', versions: '>=4', subpath: './vanilla', roles: [{ role: 'store', makers: ['createStore()', 'createStore()()'], changes: ['setState'] }], source: 'https://zustand.docs.pmnd.rs/guides/nextjs' },
  { package: 'redux', versions: '>=4', roles: [{ role: 'store', makers: ['createStore()', 'legacy_createStore()'], changes: ['dispatch', 'replaceReducer'] }], source: 'https://redux.js.org/usage/server-rendering' },
  { package: '@reduxjs/toolkit', versions: '>=1', roles: [{ role: 'store', makers: ['configureStore()'], changes: ['dispatch', 'replaceReducer'] }], source: 'https://redux-toolkit.js.org/usage/nextjs' },
  ...['react', 'vue', 'svelte', 'solid'].map((name): PackageRow => ({ package: `@tanstack/${name}-query`, versions: '>=4', roles: [{ role: 'store', makers: ['QueryClient()'], changes: ['setQueryData', 'setQueriesData', 'fetchQuery', 'prefetchQuery', 'ensureQueryData', 'clear'] }], source: 'https://tanstack.com/query/latest/docs/framework/react/guides/ssr' })),
];
