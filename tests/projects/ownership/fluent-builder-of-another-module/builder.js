export const builder = () => ({
  parts: [],
  from(name) { this.parts.push(name); return this; },
  where(name) { this.parts.push(name); return this; },
  build() { return this.parts.join(' '); },
});
