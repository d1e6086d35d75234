export const failed = new Promise(() => { throw new Error('rejected'); });
failed.catch(() => {});
