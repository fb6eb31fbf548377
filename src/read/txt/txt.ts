import { inputError } from '../../model/problem.js';
import type { Reading } from '../../model/reading.js';
import { decodeText } from '../decode.js';
import { printedReading } from '../lines/reading.js';
import { foundInText } from './text.js';

/** Characters of text that are read at most. */
const MOST = 20_000_000;

/**
 * Reads plain text, whether one paragraph a line or wrapped by hand as the exhibits of the 1990s are.
 * @param bytes the file: UTF-8, UTF-16 or Windows-1252
 * @param file its name, for messages
 * @throws InputError where the bytes are no text, or more than 20 million characters
 */
export function readTxt(bytes: Uint8Array, file: string): Reading {
  const raw = decodeText(bytes);
  if (raw.length > MOST) throw inputError(file, `${raw.length} characters of text`, `at most ${MOST}`);
  const { text, dropped } = printable(raw);
  if (dropped * 20 > raw.length) throw inputError(file, 'this is no text file', 'plain text, or a document saved as .docx');
  const { found, apart, pages } = foundInText(text);
  const unread = dropped > 8 ? [`${dropped} control characters that print nothing were dropped`] : [];
  return printedReading('txt', found, { apart, pages, unread });
}

/** Characters that print nothing; a backspace takes back the underscore beneath a letter. */
const unprintable = /[\0-\x07\x0b\x0e-\x1f\x7f-\x9f\ufffd]/g;

function printable(raw: string): { text: string; dropped: number } {
  let text = raw;
  if (text.includes('\b')) text = text.replace(/_\x08|\x08_|\x08/g, '');
  if (text.includes('\u00a0')) text = text.replaceAll('\u00a0', ' ');
  if (text.includes('\r\n')) text = text.replaceAll('\r\n', '\n');
  const before = text.length;
  text = text.replace(unprintable, '');
  return { text, dropped: before - text.length };
}
