const React = { createElement: (tag: any) => (typeof tag === 'function' ? tag() : tag) };
const Panel = () => console.log('rendered');
export const view = <Panel />; //~ impure console
