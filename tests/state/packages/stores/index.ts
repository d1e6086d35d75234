import { QueryClient } from '@tanstack/react-query';
import { reactive, ref } from 'vue';
import { theme, user } from './stores.ts';

const cart = reactive<{ total: number; items: unknown[] }>({ total: 0, items: [] });
const count = ref(0);
const queries = new QueryClient();

export function add(price: number): void {
  cart.total = price; //~ changed module cart via add
  count.value++; //~ changed module count via add
}
export function paint(name: string): void {
  theme.set(name); //~ foreign module theme via paint
}
export const show = async ({ locals }: any) => {
  user.set(locals.user); //~ foreign module user via show
};
export function GET(request: any): void {
  queries.setQueryData(['user'], request.headers); //~ request module queries via GET
}
export function component(): unknown {
  const own = reactive({ open: false });
  own.open = true;
  return [own, cart.items.map(String), count.value];
}
