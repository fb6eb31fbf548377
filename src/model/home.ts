import { fileURLToPath } from 'node:url';

/** The folder of this package, with clauses/, templates/, law/ and samples/; two folders above each source and built file. */
export const HOME = fileURLToPath(new URL('../..', import.meta.url));
