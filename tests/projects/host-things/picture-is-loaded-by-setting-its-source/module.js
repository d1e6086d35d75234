//# environment: browser
const picture = new Image();
picture.alt = 'a picture';
picture.src = 'https://example.com/a.png'; //~ impure net: loads a resource
Object.assign(new Image(), { src: '/b.png' }); //~ impure net: loads a resource
