class Missing extends Error {}
class Private extends Error {}
const get = (table, key) => {
  try {
    if (key.startsWith('_')) throw new Private(key);
    if (!(key in table)) throw new Missing(key);
    return table[key];
  } catch (error) {
    if (error instanceof Missing) return null;
    throw error;
  }
};
export const missing = get({ a: 1 }, 'b');
export const none = get({ a: 1 }, '_c'); //~ impure throw via get
