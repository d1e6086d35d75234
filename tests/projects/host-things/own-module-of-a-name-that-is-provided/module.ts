// `paths` of tsconfig.json lead to a stub of our own: it is what runs.
import { app } from 'electron';

app.on('ready'); //~ impure global-write: globalThis.heard
