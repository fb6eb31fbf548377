const LONGEST_CODE = 100;
const DEEPEST = 200;

/** The fields that are open at a place of the text: of each, its code is not printed and its result is. */
export class Fields {
  private readonly open: { code: string; result: boolean; contents: boolean }[] = [];
  private codes = 0;
  private tables = 0;

  /** Whether words here are printed: they stand in no field's code. */
  get printed(): boolean {
    return this.codes === 0;
  }

  /** Whether words here are the result of a table of contents. */
  get contents(): boolean {
    return this.tables > 0;
  }

  begin(): void {
    if (this.open.length >= DEEPEST) throw new RangeError(`fields are nested deeper than ${DEEPEST}`);
    this.open.push({ code: '', result: false, contents: false });
    this.codes++;
  }

  code(words: string): void {
    const field = this.open.at(-1);
    if (field && !field.result && field.code.length < LONGEST_CODE) field.code += words.slice(0, LONGEST_CODE);
  }

  separate(): void {
    const field = this.open.at(-1);
    if (!field || field.result) return;
    field.result = true;
    field.contents = /^\s{0,9}TOC\b/i.test(field.code);
    this.codes--;
    if (field.contents) this.tables++;
  }

  end(): void {
    const field = this.open.pop();
    if (!field) return;
    if (!field.result) this.codes--;
    if (field.contents) this.tables--;
  }
}
