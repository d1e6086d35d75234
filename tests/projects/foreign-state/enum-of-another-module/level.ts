export enum Level { Silent, Warn, Info = 5 }
export enum Mode { Quiet = 'quiet', Loud = 'loud' }
