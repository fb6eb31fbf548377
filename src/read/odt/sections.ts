import type { Attributes, Handler } from './xml.js';

/** Hands the sections of a part (ODF 1.3 part 3, 3.1.3) to those who read them, by the section's name. */
export class Sections implements Handler {
  private section: string | null = null;

  constructor(private readonly readers: Readonly<Record<string, Handler>>) {}

  open(name: string, attributes: Attributes): void {
    if (this.section !== null) this.readers[this.section]?.open(name, attributes);
    else if (Object.hasOwn(this.readers, name)) this.section = name;
  }

  close(name: string): void {
    if (name === this.section) this.section = null;
    else if (this.section !== null) this.readers[this.section]?.close(name);
  }

  text(data: string): void {
    if (this.section !== null) this.readers[this.section]?.text(data);
  }
}
