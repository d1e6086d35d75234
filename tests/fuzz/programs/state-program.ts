import vm from 'node:vm';
import * as fc from 'fast-check';
import { Choices } from './choices.ts';
import type { Program } from './program.ts';

/**
 * Statements that change the variables of a {@link stateProgram}: arrays `a` and `b`, objects `o` and `c`, a map `m`, a
 * set `s`, a number `n`, a text `t`, functions `f` and `g`, an instance `k`. `N` is a small number, `K` a smaller one, `S`
 * a statement, `C` a condition.
 */
const CHANGES: readonly string[] = [
  'a.push(N);', 'a.pop();', 'a.shift();', 'a.unshift(N);', 'a.splice(K, K, N);', 'a.splice(K);', 'a.length = K;', 'a[K] = N;', 'a.reverse();', 'a.sort();', 'a.sort((x, y) => y - x);', 'a.fill(N, K);', 'a.copyWithin(0, K);', 'b = a;', 'b = [...a];', 'b = a.slice(K);', 'b = a.concat(b);', 'b = a.concat(N, [K]);', 'b = a.map((x) => x + N);', 'b = a.filter((x) => x > N);', 'b = a.flatMap((x) => [x, x]);', 'delete a[K];', '[a[0], a[1]] = [a[1], a[0]];', 'a = b;', 'a = [N, , K];', 'a = Array(K);', 'a = Array.from({ length: K }, (x, i) => i);', 'a = Object.values(o);', 'a.push(...b);', 'a[a.length] = N;', 'b = a.toSorted();', 'b = a.toReversed();', 'b = a.with(0, N);', 'b = a.flat();', '[n, ...b] = a;', 'b = [a.length, ...b];',
  'o.p = N;', 'o.q = o.p;', 'delete o.p;', 'o["x" + K] = N;', 'c = o;', 'c = { ...o };', 'c = Object.assign({}, o, c);', 'c = Object.create(o);', 'Object.defineProperty(o, "p", { value: N, writable: true, configurable: true, enumerable: false });', 'Object.defineProperty(o, "g", { get() { return n; }, configurable: true });', 'o = { p: N, get q() { return n; } };', 'o = { p: N, set q(x) { n = x; } };', 'o.q = N;', 'o.p ??= N;', 'o.p ||= N;', 'o.p &&= N;', 'o.p += N;', 'o.p++;', '({ p: n = N, ...c } = o);', '({ p: o.q, q: o.p } = { p: N, q: K });', 'c = Object.fromEntries(Object.entries(o));', 'c = JSON.parse(JSON.stringify(o));', 'o = Object.freeze({ p: N });', 'c = { ...c, ...(C && { z: N }) };', '((x) => { x.p = N; })(o);', '((x) => { x = { p: N }; x.p = K; })(o);', 'Reflect.set(o, "p", N);', 'Reflect.deleteProperty(o, "q");', 'Object.setPrototypeOf(c, o);', 'c = new Proxy(o, {});', 'c.p = N;', 'c = { __proto__: o, z: N };', 'o[n] = N;', 'o[t] = N;', 'for (const x in o) c[x] = o[x];',
  'm.set(K, N);', 'm.set(o, N);', 'm.set("x", (m.get("x") ?? 0) + 1);', 'm.delete(K);', 'm.clear();', 'm = new Map(m);', 'm = new Map(Object.entries(o));', 's.add(N);', 's.delete(N);', 's = new Set(a);', 'a = [...s];', 'a = [...m.keys()];', 'm.forEach((x, y) => { n += x; });', 'for (const [x, y] of m) n += y;', 'for (const x of s) n += x;', 's.forEach((x) => a.push(x));', 'if (m.has(K)) S', 'n = m.get(K) ?? N;', 'n = m.get(o) ?? N;',
  'n = N;', 'n++;', 'n--;', 'n += a.length;', 'n = a.at(-1) ?? N;', 'n = a.indexOf(N);', 'n = a.reduce((x, y) => x + y, 0);', 'n = a.findIndex((x) => x === N);', 'n = a.find((x) => x > K) ?? K;', 'n = Math.max(...a, K);', 'n = t.length;', 'n = Number(t);', 'n = parseInt(t, 10) || N;', 'n = n % N;', 'n = n > N ? K : N;', 'n = ~n & 7;', 'n = n << 1;', 'n = -n;', 'n **= 2;', 'n = Math.floor(n / 2);', 'n = [a, b].length;', 'n = (a.length, K);', 'n = +a.includes(N);', 'n = +("p" in o);', 'n = +(a === b);', 'n = +!n;', 'n = a.some((x) => x === N) ? K : N;', 'n = a.every((x) => x > K) ? K : N;', 'n = +Object.is(n, N);', 'n = o?.p?.q ?? K;', 'n ||= N;', 'n ??= N;',
  't += n;', 't = t.slice(1);', 't = a.join();', 't = String(o.p);', 't = t.toUpperCase() + K;', 't = `${n}${t}`;', 't = typeof o.p;', 't = t.replace("a", "b");', 't = t.split("").reverse().join("");', 't = Object.keys(o).join();', 't = t.padStart(N, "x");', 't = t.repeat(K);', 't = t[K] ?? "z";', 't = JSON.stringify(a);', 't = t.concat(K);', 't = t.at(-1) ?? "";', 't = t.trim() || "e";', 't = (N).toString(2);', 't = (n).toFixed(1);', 't = t < "b" ? "a" : "c";', 't = t.includes("a") ? "y" : "n";', 't = [...t].sort().join("");', 't = t.charCodeAt(0) + "";', 't = t.replace(/./, (x) => x + x);', 't = String.fromCharCode(97 + K);',
  'for (const x of a) n += x;', 'for (let i = 0; i < K; i++) S', 'for (const x in o) n++;', 'for (const x of [...a]) { S }', 'while (a.length > K) a.pop();', 'for (const x of a) { if (x === N) break; n++; }', 'for (const x of a) { if (x === N) continue; S }', 'for (let i = 0, j = a.length; i < j; i++, j--) n++;', 'let i# = 0; while (i#++ < K) { S }', 'do { S } while (n-- > N && n < 9);', 'l#: for (const x of a) { for (const y of b) { if (x === y) continue l#; n++; } }', 'l#: { S if (C) break l#; S }', 'l#: for (const x of a) { S for (const y of a) { if (C) break l#; S } }', 'a.forEach((x, i) => { if (i === K) n += x; });', 'Object.entries(o).forEach(([x, y]) => { c[x] = y; });', 'for (const x of a.entries()) n += x[0];', 'for (const x of a) if (a.length < 6) a.push(x);', 'for (const [x] of Object.entries(o)) delete o[x];', 'for (const x of t) n++;', 'for (a[0] of [N, K]) S', 'for (o.p in { x: 1, y: 2 }) S', 'for (const f of [f, g]) f(N);', 'for (let i = 0; i < 3; i++) f = () => { n += i; };', 'for (var v = 0; v < K; v++) g = () => { n = v; };',
  'if (C) S', 'if (C) { S } else { S }', 'if (C) { S S } else if (C) { S }', 'C && f(N);', 'C || g(N);', 'n = C ? N : K;', 'switch (n % 3) { case 0: S break; case 1: S default: S }', 'switch (t) { case "a": S break; default: S case "b": S }', 'switch (true) { case C: S break; case C: S }', 'try { S throw N; } catch (e) { n = e; }', 'try { S if (C) throw N; S } catch (e) { S } finally { S }', 'try { S } finally { S }', '(() => { try { S return; } finally { S } })();', 'n = (() => { try { return N; } finally { S } })();', 'n = (() => { try { S return n; } catch { return N; } })();', 'try { null.x; S } catch { S }', 'try { f(N); throw f; } catch (e) { e(K); }', 'try { (() => { throw { p: N }; })(); } catch ({ p }) { n = p; }', 'n = (() => { for (const x of a) { if (x > N) return x; } return K; })();', 'n = (() => { l: for (;;) { try { break l; } finally { S } } return n; })();', 'l#: for (const x of a) { try { if (C) continue l#; S } finally { n++; } }', 'try { try { throw N; } finally { S } } catch (e) { n += e; }', 'n = (() => { try { throw N; } catch (e) { return e; } finally { n = K; } })();', 'try { Object.freeze(a).push(N); S } catch { S a = [...a]; }', 'try { x#; S let x# = 1; } catch { S }', 'try { undefinedName; } catch (e) { t = e.constructor.name; }', 'try { JSON.parse(t); S } catch { S }',
  'f = (x) => { S };', 'g = (x) => { S };', 'f(N);', 'g(N);', 'f = (x) => { n += x; };', 'g = (x) => { a.push(x); };', 'f = g;', '[f, g] = [g, f];', 'f = ((x) => (y) => { n = x + y; })(N);', 'f = (x, y = n++) => { n += y; };', 'const h# = (x) => (x <= 0 ? 0 : x + h#(x - 1)); n = h#(K);', 'f = function (x) { S n = arguments.length; };', 'g = f.bind(null, N);', 'f.call(o, N);', 'f.apply(null, a);', '[K, N].map(f);', 'f = function () { this.p = N; }; f.call(o);', 'k.inc();', 'k.add(N);', 'n = k.value;', 'k = new k.constructor();', 'k.value = N;', 'k = new (class extends k.constructor { inc() { super.inc(); super.inc(); } })();', 'k.constructor.total++;', 'n = k.constructor.total;', 'const q# = (function* () { yield n; S yield n; })(); n = q#.next().value; S a = [...q#];', 'a = [...(function* () { for (const x of a) { yield x; S } })()];', 'for (const x of (function* () { try { yield N; yield K; } finally { S } })()) { if (C) break; S }', 'const [x# = N, y# = x#] = a; n = y#;', 'const { p: x# = N, ...r# } = o; c = r#; n = x#;', '(({ p = N }, [x] = a) => { n = p ?? x; })(o);', 'f = (...x) => { a = x; };', 'f(...b);', 'f`a${n}b`;', 'n = ((x, y) => x)(n++, n++);', 'a = [n, n++, n];', 'o = { [t]: n, [`${t}2`]: n++, n };', 'n = (n++, n++, n);', 'n = n++ + n;', 'a[n % 3] = n++;', 'o.p = o = { q: N };', 'c = (o.z = a).length;', 'n = a.length = K;', 'var u# = n; { let n = K; n++; } n = u#;', '{ const a = [N]; a.push(K); }', '((a) => { a.push(N); })(b);', '((n) => { n++; })(n);', 'n = eval1(N);',
].filter((text) => !text.includes('eval1'));

const CONDITIONS: readonly string[] = ['n > N', 'n === N', 'a.length > K', 'a.includes(N)', 'o.p === N', '"p" in o', 't === "a"', 'm.has(K)', 's.has(N)', 'a === b', 'o === c', 'f === g', 'n % 2', 'a[0]', 'o.p', 't', '!n', 'typeof o.p === "number"', 'c.p == null', 'a.length', 'Array.isArray(o.p)', 'n < a.length', 'true', 'false', "process.env.FLAG_A === '1'", 'b.length === a.length', 'Object.keys(o).length > K', 'k.value > N', 'a.at(-1) === N', 't > "b"', 'o.hasOwnProperty("p")', 'c.p === o.p', 's.size', 'a.some((x) => x > N)', 'f.length === 1', 't.length > K', 'n >= 0 && n < 5', '(n & 1) === 0', 'k instanceof Counter', 'o?.q?.r === undefined'];

/** What is looked at in the end. */
const OBSERVATIONS: readonly string[] = ['a.length', 'a.join()', 'b.join()', 'a === b', 'o.p', 'o.q', 'c.p', 'o === c', 'Object.keys(o).join()', 'Object.keys(c).join()', 'JSON.stringify(o)', 'JSON.stringify(c)', 'JSON.stringify(a)', 'n', 't', 'typeof n', 'm.size', '[...m.keys()].join()', '[...m.values()].join()', '[...s].join()', 's.has(N)', '"p" in c', 'o.hasOwnProperty("q")', 'a.includes(N)', 'b.indexOf(N)', 'Object.isFrozen(o)', 'typeof a[K]', 'k.value', 'k.constructor.total', 'a[0]', 'b[b.length - 1]', 'f === g', '(f(N), n)', '(g(K), a.length)', 'K in a', 'Object.getPrototypeOf(c) === o', 'n > N', 'a.length === b.length', 'o[t]', 'c.z', 't.length', 'Object.entries(c).length', 'f.length', 'a.hasOwnProperty(K)'];

const BEFORE = `class Counter { static total = 0; #n = 0; get value() { return this.#n; } set value(x) { this.#n = x; } inc() { this.#n++; Counter.total++; } add(x) { this.#n += x; } }
let a = [1, 2, 3], b = [2], o = { p: 1 }, c = { q: 2 }, m = new Map([[1, 2]]), s = new Set([1]), n = 1, t = 'a', f = (x) => { n = x; }, g = () => {}, k = new Counter();`;

class StateWriter {
  private readonly choices: Choices;
  private next = 1;
  private statements = 16;

  constructor(choices: Choices) {
    this.choices = choices;
  }

  body(): string[] {
    return Array.from({ length: 2 + this.choices.below(8) }, () => this.change(0));
  }

  observation(): string {
    return this.fill(this.choices.pick(OBSERVATIONS), 0);
  }

  private change(depth: number): string {
    this.statements--;
    if (depth > 3 || this.statements < 0) return this.fill(this.choices.pick(CHANGES.filter((text) => !/\b[SC]\b/u.test(text))), depth);
    return this.fill(this.choices.pick(CHANGES), depth);
  }

  private fill(template: string, depth: number): string {
    const number = String(this.next++);
    return template
      .replaceAll('#', number)
      .replaceAll(/\b([NKSC])\b/gu, (_text, hole: string) => {
        if (hole === 'S') return this.change(depth + 1);
        if (hole === 'C') return this.fill(this.choices.pick(CONDITIONS), depth + 1);
        return String(this.choices.below(hole === 'N' ? 6 : 3));
      });
  }
}

/** A program that changes state and then has an effect if that is what it is found to be: so it has the effect. */
export function stateProgramsOf(seed: number, count: number): Program[] {
  const numbers = fc.array(fc.nat(0xffff), { minLength: 160, maxLength: 160, size: 'max' });
  return fc.sample(numbers, { seed, numRuns: count }).flatMap((each) => writeStateProgram(new Choices(each)) ?? []);
}

const WAYS = [(body: string) => body, (body: string) => `(() => {\n${body}\n})();`, (body: string) => `function load() {\n${body}\n}\nload();`] as const;

function writeStateProgram(choices: Choices): Program | null {
  const writer = new StateWriter(choices);
  const body = [BEFORE, ...writer.body()].join('\n');
  const observation = writer.observation();
  const flag = choices.chance(1, 2) ? '1' : undefined;
  const seen = runState(`${body}\nreturn String(${observation});`, flag);
  if (seen === null) return null;
  const text = choices.pick(WAYS)(`${body}\nif (String(${observation}) === ${JSON.stringify(seen)}) console.log('as seen');`);
  return { modules: [{ name: 'm.mjs', text: `${text}\n` }] };
}

/** Milliseconds; what takes longer does not end. */
const TIME_LIMIT = 50;

/** What the observation is; null where the program throws or does not end. Nothing in it touches what it did not make. */
function runState(body: string, flag: string | undefined): string | null {
  try {
    const environment = flag === undefined ? '{}' : `{ FLAG_A: '${flag}' }`;
    const result: unknown = vm.runInNewContext(`'use strict'; ((process) => { ${body} })({ env: ${environment} })`, { structuredClone: undefined }, { timeout: TIME_LIMIT });
    return typeof result === 'string' ? result : null;
  } catch {
    return null;
  }
}
