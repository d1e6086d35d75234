//# environment: browser

export const post = scheduler.postTask.bind(scheduler);
post(() => {}); //~ impure timer: starts a timer
