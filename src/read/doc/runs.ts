import { firstFrom, plc } from './binary.js';
import type { Fib } from './fib.js';
import { characterProperties, NO_PROPERTIES, paragraphProperties } from './properties.js';
import type { CharacterProperties, ParagraphProperties } from './properties.js';

const PAGE = 512;

/** Stretches of the file with their properties, by where they begin; a stretch without any has the empty ones. */
export class Runs<Properties> {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly places: number[] = [];
  private readonly known = new Map<number, Properties>();

  constructor(
    private readonly none: Properties,
    private readonly parse: (place: number) => Properties,
  ) {}

  /** @param place where the properties stand, 0 for none. Stretches that do not come in order are left out. */
  add(start: number, end: number, place: number): void {
    if (end <= start || start < (this.ends.at(-1) ?? 0)) return;
    this.starts.push(start);
    this.ends.push(end);
    this.places.push(place);
  }

  /** The properties at an offset of the file, and where their stretch ends. */
  at(offset: number): { properties: Properties; end: number } {
    const low = firstFrom(this.ends, offset + 1);
    const start = this.starts[low];
    if (start === undefined) return { properties: this.none, end: Infinity };
    if (start > offset) return { properties: this.none, end: start };
    return { properties: this.propertiesAt(this.places[low]!), end: this.ends[low]! };
  }

  private propertiesAt(place: number): Properties {
    if (place === 0) return this.none;
    let properties = this.known.get(place);
    if (properties === undefined) this.known.set(place, (properties = this.parse(place)));
    return properties;
  }
}

/** Character properties by place in the file ([MS-DOC] ChpxFkp). */
export function characterRuns(fib: Fib): Runs<CharacterProperties> {
  const { document } = fib;
  const runs = new Runs<CharacterProperties>({}, (place) =>
    characterProperties(document, place + 1, place + 1 + document.getUint8(place)),
  );
  for (const page of pages(fib, 'characters')) {
    const count = Math.min(document.getUint8(page + PAGE - 1), 101);
    for (let run = 0; run < count; run++) {
      const offset = 2 * document.getUint8(page + 4 * (count + 1) + run);
      addRun(document, runs, page, run, offset);
    }
  }
  return runs;
}

/** Paragraph properties by place in the file ([MS-DOC] PapxFkp). */
export function paragraphRuns(fib: Fib): Runs<ParagraphProperties> {
  const { document, data } = fib;
  const runs = new Runs<ParagraphProperties>(NO_PROPERTIES, (place) => {
    const words = document.getUint8(place);
    const start = words === 0 ? place + 2 : place + 1;
    const length = words === 0 ? 2 * document.getUint8(place + 1) : 2 * words - 1;
    const properties = paragraphProperties(document, start + 2, start + length, data);
    properties.style = document.getUint16(start, true);
    return properties;
  });
  for (const page of pages(fib, 'paragraphs')) {
    const count = Math.min(document.getUint8(page + PAGE - 1), 29);
    for (let run = 0; run < count; run++) {
      const offset = 2 * document.getUint8(page + 4 * (count + 1) + 13 * run);
      addRun(document, runs, page, run, offset);
    }
  }
  return runs;
}

function addRun(document: DataView, runs: Runs<unknown>, page: number, run: number, offset: number): void {
  const [start, end] = [document.getUint32(page + 4 * run, true), document.getUint32(page + 4 * run + 4, true)];
  runs.add(start, end, offset === 0 ? 0 : page + offset);
}

/** Where the pages of properties begin in the stream WordDocument. */
function pages(fib: Fib, name: 'characters' | 'paragraphs'): number[] {
  const view = fib.part(name);
  const { positions, data } = plc(view, 4);
  const most = Math.floor(fib.document.byteLength / PAGE);
  return Array.from({ length: Math.min(Math.max(0, positions.length - 1), most) }, (_, at) => {
    return PAGE * (view.getUint32(data + 4 * at, true) & 0x3fffff);
  }).filter((page) => page + PAGE <= fib.document.byteLength);
}
