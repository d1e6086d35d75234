let last;
export default function Page() {
  async function save(form) {
    'use server';
    last = form; //~ request module last
  }
  return <form action={save} />;
}

let clicks;
export function Button() {
  return <button onClick={(event) => { clicks = event.detail; }} />; //~ changed module clicks
}
