/** Programs that are judged too strictly after a tool has written them, by tool. Lists may only become shorter. */
export const UNKNOWN_YET: Readonly<Record<string, readonly string[]>> = {};
