/** Changes with every change of the engine's code: the build replaces it by a fingerprint of what was built. */
export const ENGINE_STAMP = 'source';
