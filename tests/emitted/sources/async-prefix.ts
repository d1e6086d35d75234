async function start(this: unknown, ...names: string[]) {
  for (const name of names) probe(name);
  const late = await names;
  return late;
}
export const started = start('a', 'b');
export const arrow = (async () => probe(1))();
