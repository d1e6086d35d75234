export interface Config { port: number; readonly name: string; get host(): string; dial(): void }
export let config: Config | undefined;
export const install = (given: Config): void => { config = given; };
