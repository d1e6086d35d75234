/** @jsx h */
/** @jsxFrag Fragment */
type Props = Record<string, unknown> | null;
function h(type: any, props: Props, ...children: unknown[]): unknown { return typeof type === 'function' ? type({ ...props, children }) : { type, props, children }; }
function Fragment({ children }: any) { return children; }
function Button({ label, ...rest }: any) { probe(label); return <button {...rest}>{label}</button>; }
export const page = <><Button label="a" data-x={1} /><p hidden>text {1 + 1}</p></>;
export const lazy = () => <Button label={never('b')} />;
declare namespace JSX { interface IntrinsicElements { [name: string]: any } }
