import { fileURLToPath } from 'node:url';

/** The folder of this package, with clauses/, templates/, law/ and samples/; two folders above each source and built file. */
export const HOME = fileURLToPath(new URL('../..', import.meta.url));

/** Is this the built code? Only then is what the build compiled used: it was made by this very code. */
export const BUILT = new URL('..', import.meta.url).pathname.endsWith('/dist/');
