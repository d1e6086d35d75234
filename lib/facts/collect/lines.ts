/** Offset at which each line starts; lines end as ECMAScript says (section 12.3). */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (/[\r\u2028\u2029]/.test(text)) {
    for (const match of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(match.index + match[0].length);
    return starts;
  }
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
