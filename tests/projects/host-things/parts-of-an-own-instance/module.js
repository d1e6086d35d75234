//# environment: browser
const url = new URL('https://example.com/');
url.searchParams.set('page', '1');
const controller = new AbortController();
controller.signal.addEventListener('abort', () => {});
const element = document.createElement('div');
element.style.color = 'red';
element.dataset.page = '1';
element.classList.add('wide');
