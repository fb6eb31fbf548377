/** Where a command prints; passed in, so that tests need no process. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
  /** Columns of the terminal. */
  width: number;
  color: boolean;
}
