import type { Io } from './io.js';
export async function runLaw(_s: string[], _o: unknown, _io: Io): Promise<number> {
  return 0;
}
