import { describe, expect, it } from 'vitest';
import { AMBIENT_KINDS, EFFECT_KINDS, STATE_LEVELS } from '../../lib/effects/index.ts';
import { allTables, hostTables, createKnowledge, parseFlow, type Behaviour, type FlowExpression, type HostEffect, type Row } from '../../lib/knowledge/index.ts';
import { generateGlobals } from '../generate/web-interfaces.ts';

const knowledge = createKnowledge(allTables());
const rows: readonly (readonly [string, Row])[] = hostTables().flatMap((table) => Object.entries(table));

function behaviours(row: Row): readonly Behaviour[] {
  return [row.call, row.construct].filter((behaviour) => behaviour !== undefined);
}

function effects(row: Row): readonly HostEffect[] {
  return [row.readEffect, row.writeEffect, row.otherMembers?.effect, ...behaviours(row).map((behaviour) => behaviour.effect)].filter((effect) => effect !== undefined);
}

function flows(row: Row): readonly string[] {
  const ofBehaviours = behaviours(row).flatMap((behaviour) => [
    behaviour.returns,
    ...(behaviour.stores ?? []).map((store) => store.from),
    ...(behaviour.calls ?? []).flatMap((callback) => [...callback.with, ...[callback.receiver, callback.rest].filter((flow) => flow !== undefined)]),
  ]);
  return [row.value, row.otherMembers?.value, ...ofBehaviours].filter((flow) => flow !== undefined);
}

/** Paths of the rows that a flow speaks of. */
function references(flow: FlowExpression): readonly string[] {
  switch (flow.kind) {
    case 'builtin':
      return [flow.path];
    case 'instance':
      return [`${flow.name}.prototype`, ...(flow.contents === null ? [] : references(flow.contents))];
    case 'contents':
      return references(flow.of);
    case 'union':
      return flow.alternatives.flatMap(references);
    default:
      return [];
  }
}

describe('rows of the host tables', () => {
  it('use the words for effects, levels and ambient reads', () => {
    const wrong = rows.filter(([, row]) =>
      effects(row).some(({ kind, level }) => !(kind in EFFECT_KINDS) || !STATE_LEVELS.includes(level)) ||
      [row, ...behaviours(row)].some(({ ambient }) => ambient !== undefined && !(ambient in AMBIENT_KINDS)));
    expect(wrong.map(([path]) => path)).toEqual([]);
  });

  it('complete the sentence "which …"', () => {
    const texts = new Set(rows.flatMap(([, row]) => effects(row).map(({ what }) => what)));
    expect([...texts].filter((what) => what !== undefined && !/^[a-z]+s .*[^.]$/.test(what))).toEqual([]);
  });

  it('have flows that can be read and that speak of rows', () => {
    const broken = rows.flatMap(([path, row]) => flows(row).flatMap((flow) => references(parseFlow(flow, path)).filter((target) => knowledge.find(target) === undefined).map((target) => `${path} → ${target}`)));
    expect(broken).toEqual([]);
  });

  it('inherit from rows', () => {
    const broken = rows.filter(([, row]) => row.prototype !== undefined && knowledge.find(row.prototype) === undefined);
    expect(broken.map(([path]) => path)).toEqual([]);
  });

  it('stand under a row', () => {
    const orphans = rows.filter(([path]) => path.includes('.') && knowledge.find(path.slice(0, path.lastIndexOf('.'))) === undefined);
    expect(orphans.map(([path]) => path)).toEqual([]);
  });

  it('inherit in chains that end', () => {
    for (const [path] of rows) {
      const chain = new Set<string>();
      for (let current: string | null = path; current !== null; current = knowledge.prototypeOf(current)) {
        expect(chain.has(current), path).toBe(false);
        chain.add(current);
      }
    }
  });

  it('of modules have no environment: a module is there where its import resolves', () => {
    expect(rows.filter(([path, row]) => path.startsWith('node:') && row.environments !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('speak of things by the name that is no alias', () => {
    const builtins = (flow: string): readonly string[] => references(parseFlow(flow)).filter((target) => !target.endsWith('.prototype'));
    const wrong = rows.flatMap(([path, row]) => flows(row).flatMap(builtins).filter((target) => knowledge.find(target)?.value !== undefined).map((target) => `${path} → ${target}`));
    expect(wrong).toEqual([]);
  });
});

describe('names of browsers and workers', () => {
  const { functions, variables } = generateGlobals();

  it('have a row each', () => {
    expect([...functions, ...variables].filter((name) => name !== 'toString' && knowledge.find(name) === undefined)).toEqual([]);
  });

  it('are functions where they are functions', () => {
    expect([...functions].filter((name) => name !== 'toString' && knowledge.find(name)?.call === undefined)).toEqual([]);
  });
});

describe('where globals exist', () => {
  it.each(['window', 'document', 'localStorage', 'HTMLElement', 'customElements', 'requestAnimationFrame', 'XMLHttpRequest'])('%s is absent in Node', (name) => {
    expect(knowledge.presence(name, ['node'])).toBe('absent');
    expect(knowledge.presence(name, ['browser'])).toBe('present');
  });

  it.each(['process', 'Buffer', 'global', 'setImmediate'])('%s is absent in browsers', (name) => {
    expect(knowledge.presence(name, ['browser'])).toBe('absent');
    expect(knowledge.presence(name, ['node'])).toBe('present');
  });

  it.each(['fetch', 'URL', 'TextEncoder', 'setTimeout', 'console', 'crypto', 'performance', 'AbortController', 'structuredClone', 'Blob', 'Event', 'ReadableStream'])('%s exists everywhere', (name) => {
    expect(knowledge.presence(name, ['node', 'browser', 'worker'])).toBe('present');
  });

  it.each(['navigator', 'WebSocket'])('%s is missing from older versions of Node', (name) => {
    expect(knowledge.presence(name, ['node'])).toBe('undecided');
  });

  it('self is the global object of browsers and workers', () => {
    expect(knowledge.find('self')?.value).toBe('@globalThis');
    expect(knowledge.presence('self', ['worker'])).toBe('present');
    expect(knowledge.presence('self', ['node'])).toBe('absent');
  });
});
