class Query {
  parts = [];
  where(part) {
    this.parts.push(part);
    return this;
  }
  build() {
    return this.parts.join(' and ');
  }
}
export const query = new Query().where('a').where('b').build();
