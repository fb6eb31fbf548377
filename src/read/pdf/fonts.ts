import type { PDFPageProxy } from 'unpdf/pdfjs';

/** Pages that are looked through for the names of their fonts at most; a font not met there counts as not bold. */
const MOST_PAGES = 12;

/** Tells whether a font is bold, by the name that the file gives it. */
export class Fonts {
  readonly #bold = new Map<string, boolean>();
  #pages = 0;

  /** Looks up the fonts of a page that no page before it had. */
  async learn(page: PDFPageProxy, fonts: ReadonlySet<string>): Promise<void> {
    const unknown = [...fonts].filter((font) => !this.#bold.has(font));
    if (unknown.length === 0 || this.#pages >= MOST_PAGES) return;
    this.#pages++;
    addTransfer();
    // pdf.js names a font only to those who want to draw the page.
    await page.getOperatorList();
    for (const font of unknown) {
      const { name = '' } = page.commonObjs.has(font) ? (page.commonObjs.get(font) as { name?: string }) : {};
      this.#bold.set(font, /bold|black|heavy|demi/i.test(name));
    }
  }

  isBold = (font: string): boolean => this.#bold.get(font) ?? false;
}

/** pdf.js needs this method of ECMAScript 2024, which Node 20 does not have. */
function addTransfer(): void {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return;
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length);
    },
  });
}
