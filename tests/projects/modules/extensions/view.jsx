export const view = <p />;
