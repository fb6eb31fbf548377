import type { Attributes, Handler } from './xml.js';

type Event = { open: string; attributes: Attributes } | { close: string } | { text: string };

/** Elements put by, to be read when what holds them has ended. */
export class Queue {
  /** Label of a footnote. */
  label = '';
  private readonly events: Event[] = [];
  private readonly path: string[] = [];
  private inCitation = false;

  /** @param name the element whose content is put by */
  constructor(readonly name: string) {}

  open(name: string, attributes: Attributes): void {
    this.path.push(name);
    this.inCitation = name === 'text:note-citation' && this.path.length === 1;
    this.events.push({ open: name, attributes });
  }

  /** @returns whether this was the end of it all */
  close(name: string): boolean {
    if (this.path.length === 0) return true;
    this.path.pop();
    this.inCitation = false;
    this.events.push({ close: name });
    return false;
  }

  text(data: string): void {
    if (this.inCitation) this.label += data;
    this.events.push({ text: data });
  }

  replay(handler: Handler): void {
    for (const event of this.events) {
      if ('open' in event) handler.open(event.open, event.attributes);
      else if ('close' in event) handler.close(event.close);
      else handler.text(event.text);
    }
  }
}
