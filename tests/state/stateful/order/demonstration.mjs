import assert from 'node:assert/strict';
import { newest, own, podium, reversed, sorted, undo, versions } from './index.mjs';

const before = [...versions];
for (const fine of [sorted, reversed, own]) fine();
assert.deepEqual(versions, before);

newest();
assert.notDeepEqual(versions, before);
assert.notDeepEqual([...undo()], [...undo()]);
assert.notDeepEqual(podium(), podium());
