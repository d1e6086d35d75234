function tag(strings: TemplateStringsArray, ...values: unknown[]) { probe(values); return strings.raw.join('|') + strings.length; }
const name = 'x';
export const tagged = tag`a ${name} \n b`;
export const again = [1, 2].map((index) => tag`${index}`);
export const plain = `a ${name} ${1 + 1} ${{ toString() { return probe('s'); } }}`;
export const lazy = () => tag`${never(1)}`;
