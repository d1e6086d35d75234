export const panel = (title: string) => <p>{title}</p>;
