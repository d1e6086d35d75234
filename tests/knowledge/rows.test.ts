import { describe, expect, it } from 'vitest';
import {
  allTables,
  createKnowledge,
  ecmascriptTables,
  parseFlow,
  type Behaviour,
  type Flow,
  type FlowExpression,
  type Row,
} from '../../lib/knowledge/index.ts';
import { readLibraryMembers } from './library-members.ts';

const rows = allTables().flatMap((table) => Object.entries(table));
const knowledge = createKnowledge(allTables());

function behavioursOf(row: Row): readonly Behaviour[] {
  return [row.call, row.construct].filter((behaviour) => behaviour !== undefined);
}

function flowsOf(row: Row): readonly Flow[] {
  const ofValues = [row.value, row.otherMembers?.value].filter((flow) => flow !== undefined);
  return behavioursOf(row).reduce<Flow[]>((flows, behaviour) => {
    const callbacks = behaviour.calls ?? [];
    return [
      ...flows,
      behaviour.returns,
      ...(behaviour.stores ?? []).map(({ from }) => from),
      ...callbacks
        .flatMap((callback) => [...callback.with, callback.rest, callback.receiver])
        .filter((flow) => flow !== undefined),
    ];
  }, ofValues);
}

/** All paths that a flow names: of built-ins and of the prototypes of fresh instances. */
function pathsIn(flow: FlowExpression): readonly string[] {
  switch (flow.kind) {
    case 'builtin':
      return [flow.path];
    case 'instance':
      return [`${flow.name}.prototype`, ...(flow.contents === null ? [] : pathsIn(flow.contents))];
    case 'contents':
      return pathsIn(flow.of);
    case 'union':
      return flow.alternatives.flatMap(pathsIn);
    default:
      return [];
  }
}

/** Receiver and arguments that a behaviour names. */
function placesOf(behaviour: Behaviour): readonly (string | number)[] {
  return [
    ...(behaviour.reads ?? []),
    ...(behaviour.writes ?? []),
    ...(behaviour.iterates ?? []),
    ...(behaviour.coerces ?? []).map(({ of }) => of),
    ...(behaviour.calls ?? []).map(({ callee }) => callee),
    ...(behaviour.stores ?? []).map(({ into }) => into),
  ];
}

describe('rows', () => {
  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(allTables()))).toEqual(allTables());
  });

  it('have flows that parse', () => {
    for (const [path, row] of rows) for (const flow of flowsOf(row)) expect(() => parseFlow(flow, path)).not.toThrow();
  });

  it('name in flows only what has a row', () => {
    const dangling = rows.flatMap(([path, row]) =>
      flowsOf(row)
        .flatMap((flow) => pathsIn(parseFlow(flow, path)))
        .filter((named) => knowledge.find(named) === undefined)
        .map((named) => `${path}: ${named}`),
    );
    expect(dangling).toEqual([]);
  });

  it('inherit only from what has a row, in chains that end', () => {
    const broken = rows.filter(([path]) => {
      const seen = new Set<string>();
      for (let next: string | null = path; next !== null; next = knowledge.prototypeOf(next)) {
        if (seen.has(next) || knowledge.find(next) === undefined) return true;
        seen.add(next);
      }
      return false;
    });
    expect(broken.map(([path]) => path)).toEqual([]);
  });

  it('stand below a row for their owner', () => {
    const orphans = rows.filter(([path]) => {
      const dot = path.lastIndexOf('.');
      const owner = path.slice(0, dot);
      return dot > 0 && knowledge.find(owner) === undefined && !/^%\w+%$/.test(owner);
    });
    expect(orphans.map(([path]) => path)).toEqual([]);
  });

  it('limit an ambient read only where there is one', () => {
    const pointless = rows.filter(([, row]) =>
      behavioursOf(row).some(({ ambient, ambientBelow }) => ambientBelow !== undefined && ambient === undefined),
    );
    expect(pointless.map(([path]) => path)).toEqual([]);
  });
});

describe('rows of the language', () => {
  const ofLanguage = ecmascriptTables().flatMap((table) => Object.entries(table));

  it('name their source', () => {
    expect(ofLanguage.filter(([, row]) => row.source === undefined).map(([path]) => path)).toEqual([]);
  });

  it('name only arguments that the function takes', () => {
    const parameters = new Map(readLibraryMembers().map((member) => [member.path, member.parameters]));
    const exceeding = ofLanguage.filter(([path, row]) => {
      const limit = parameters.get(path);
      const places = behavioursOf(row).flatMap(placesOf).map((place) => Number.parseInt(String(place), 10));
      return limit !== undefined && places.some((index) => index >= limit);
    });
    expect(exceeding.map(([path]) => path)).toEqual([]);
  });

  it('name a model by its own path or by that of another row', () => {
    const strange = ofLanguage.filter(([path, row]) =>
      behavioursOf(row).some(({ model }) => model !== undefined && knowledge.find(model) === undefined && model !== path),
    );
    expect(strange.map(([path]) => path)).toEqual([]);
  });
});
