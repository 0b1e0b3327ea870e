/** Put in by the build. */
declare const __VERSION__: string;

/** The version of this package; `dev` where nothing has been built. */
export const version: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'dev';
