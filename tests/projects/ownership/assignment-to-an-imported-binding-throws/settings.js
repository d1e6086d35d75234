export let port = 0;
