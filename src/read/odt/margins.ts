import type { Apart } from '../../model/reading.js';
import { runningText } from '../running.js';
import type { Handler } from './xml.js';

const HEADER = /^style:header(?:-left|-first)?$/;
const FOOTER = /^style:footer(?:-left|-first)?$/;

/** The headers and footers of master pages (ODF 1.3 part 3, 16.10). */
export class Margins implements Handler {
  readonly apart: Apart[] = [];
  private kind: 'header' | 'footer' | null = null;
  private words = '';

  open(name: string): void {
    if (HEADER.test(name)) this.kind = 'header';
    else if (FOOTER.test(name)) this.kind = 'footer';
    else if (name === 'text:s' || name === 'text:tab' || name === 'text:line-break') this.words += ' ';
  }

  close(name: string): void {
    if (HEADER.test(name) || FOOTER.test(name)) this.kind = null;
    if (name === 'text:p' || name === 'text:h') this.line();
  }

  text(data: string): void {
    if (this.kind) this.words += data;
  }

  private line(): void {
    const text = this.words.replace(/\s+/g, ' ').trim();
    this.words = '';
    if (this.kind && text !== '') this.apart.push(...runningText(this.kind, [text]));
  }
}
