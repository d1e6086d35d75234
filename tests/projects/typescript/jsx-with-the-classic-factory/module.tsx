const React = { createElement: (tag: any, props: any, ...children: any[]) => ({ tag, props, children }), Fragment: 'f' };
const Panel = () => console.log('rendered');
export const view = <><Panel title="a">{1}</Panel></>;
const props = { get title() { return console.log('title'); } };
export const spread = <p {...props} />; //~ impure console via title
export const called = <p>{Panel()}</p>; //~ impure console via Panel
