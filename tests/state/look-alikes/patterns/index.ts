const all = /a/g;
export const replaced = (text: string) => [text.replace(all, ''), text.replaceAll(all, ''), [...text.matchAll(all)], text.match(all), text.split(all)];
const plain = /b/;
export const tested = (text: string) => plain.test(text);
const rewound = /c/g;
export function find(text: string): unknown {
  rewound.lastIndex = 0;
  return rewound.exec(text);
}
