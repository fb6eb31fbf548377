import type { Io } from './io.js';
export async function runCheck(_d: string | undefined, _io: Io): Promise<number> {
  return 0;
}
