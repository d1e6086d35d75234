'use server';
import { cookies, headers } from 'next/headers';

let last;
let token;
const seen = new Set();
export async function save(form) {
  last = form.get('name'); //~ request module last via save
}
export async function me() {
  const jar = await cookies();
  token = jar.get('session')?.value; //~ request module token via me
}
export const noted = async () => {
  seen.add((await headers()).get('x-forwarded-for')); //~ request module seen.*
};
