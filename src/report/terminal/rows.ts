import { wrap, type Paint } from './style.js';

const LABEL = 14;
/** Columns of a severity and the space after it. */
export const BADGE = 9;

/** A label and its text beside it, wrapped under itself; nothing where there is no text. */
export function row(label: string, text: string, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(2 + LABEL);
  return wrap(text, width, indent).map((line, at) =>
    at === 0 ? `  ${paint('dim', label.padEnd(LABEL))}${line.slice(indent.length)}` : line,
  );
}

/** Texts under one label. */
export const rows = (label: string, texts: readonly string[], width: number, paint: Paint): string[] =>
  texts.flatMap((text, at) => row(at === 0 ? label : '', text, width, paint));

/** A title over a part of the report. */
export const title = (text: string, paint: Paint): string[] => ['', paint('bold', text.toUpperCase()), ''];

const COLORS = { error: 'red', warning: 'yellow', note: 'cyan' } as const;

/** A severity, painted, in a column of its own width. */
export const badge = (severity: keyof typeof COLORS, paint: Paint): string =>
  paint(['bold', COLORS[severity]], severity.toUpperCase().padEnd(BADGE));

/** A text after a severity, wrapped under itself. */
export function badged(severity: keyof typeof COLORS, text: string, width: number, paint: Paint): string[] {
  const indent = ' '.repeat(BADGE);
  return wrap(text, width, indent).map((line, at) => (at === 0 ? badge(severity, paint) + line.slice(BADGE) : line));
}

/** A text after a dash, wrapped under itself. */
export function bullet(text: string, width: number, indent = '  '): string[] {
  return wrap(text, width, `${indent}  `).map((line, at) =>
    at === 0 ? `${indent}– ${line.slice(indent.length + 2)}` : line,
  );
}
