const h = (tag: string) => console.log(tag);
export const view = <p />; //~ impure console via h
export const later = () => <p />;
