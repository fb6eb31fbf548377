interface Field {
  code: string;
  /** Its result is being read, no longer its code. */
  result: boolean;
  contents: boolean;
  /** Words that stood where only the code may stand. */
  misplaced: string;
}

const LONGEST_CODE = 500;
const DEEPEST = 200;

/** Which fields are open (ECMA-376 part 1, 17.16.18): their results are printed, their codes are not. */
export class Fields {
  private readonly open: Field[] = [];
  private coding = 0;
  private contents = 0;

  /** Whether what comes next is part of a code. */
  get inCode(): boolean {
    return this.coding > 0;
  }

  get inContents(): boolean {
    return this.contents > 0;
  }

  begin(): void {
    if (this.open.length >= DEEPEST) return;
    this.open.push({ code: '', result: false, contents: false, misplaced: '' });
    this.coding++;
  }

  addCode(text: string): void {
    const field = this.open.at(-1);
    if (field && !field.result && field.code.length < LONGEST_CODE) field.code += text;
  }

  addMisplaced(text: string): void {
    for (let at = this.open.length - 1; at >= 0; at--) {
      const field = this.open[at] as Field;
      if (field.result) continue;
      field.misplaced += text;
      return;
    }
  }

  separate(): void {
    const field = this.open.at(-1);
    if (!field || field.result) return;
    field.result = true;
    this.coding--;
    field.contents = isContents(field.code);
    if (field.contents) this.contents++;
  }

  /** @returns the code of a field that has no result, or ''. */
  end(): string {
    const field = this.open.pop();
    if (!field) return '';
    if (field.contents) this.contents--;
    if (field.result) return '';
    this.coding--;
    return field.code;
  }

  /** At the end of a paragraph: a code that does not end in it hides nothing after it. @returns the words that it hid */
  abandon(): string {
    let hidden = '';
    while (this.coding > 0) {
      hidden += this.open.at(-1)?.misplaced ?? '';
      this.end();
    }
    return hidden;
  }
}

export const isContents = (code: string): boolean => /^ {0,9}TOC\b/i.test(code);

/** Whether Word puts a number there that is not in the file (17.16.5.33). */
export const isUncounted = (code: string): boolean => /^ {0,9}(?:LISTNUM|AUTONUM(?:LGL|OUT)?)\b/i.test(code);

/** What a field without a result prints: a button prints its own code's last words (17.16.5.35). */
export const printedBy = (code: string): string => /^ {0,9}MACROBUTTON {1,9}\S{1,100} (.*)$/i.exec(code)?.[1] ?? '';
