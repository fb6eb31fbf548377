/** Reads streams out of an OLE compound file, the box that Word 97-2003, Outlook and encrypted .docx files come in. */
export interface Compound {
  /** Names of the streams and storages of the root storage. */
  names: ReadonlySet<string>;
  /** The bytes of a stream of the root storage, or undefined where it has none of that name. */
  stream(name: string): Uint8Array | undefined;
}

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const LAST_SECTOR = 0xfffffffa;
const NO_ENTRY = 0xffffffff;
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

export function isCompound(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * Opens an OLE compound file ([MS-CFB]). A chain of sectors that loops or leaves the file ends there.
 * @throws RangeError when the file is damaged
 */
export function openCompound(bytes: Uint8Array): Compound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (!isCompound(bytes) || (shift !== 9 && shift !== 12)) throw new RangeError('no OLE compound file');
  const size = 2 ** shift;
  const sector = (number: number): Uint8Array => bytes.subarray((number + 1) * size, (number + 2) * size);
  const table = allocationTable(view, size);
  const gather = (start: number): Uint8Array => join(chain(table, start).map(sector), size);

  const entries = directory(gather(view.getUint32(48, true)));
  const root = entries.find(({ type }) => type === 5);
  const inRoot = root ? siblings(entries, root.child) : [];
  if (!root || inRoot.length === 0) throw new RangeError('no directory');
  const smallest = view.getUint32(56, true);
  const smallTable = numbersOf(gather(view.getUint32(60, true)));
  let small: Uint8Array | undefined;
  const gatherSmall = (start: number): Uint8Array => {
    small ??= gather(root.start);
    const whole = small;
    return join(
      chain(smallTable, start).map((number) => whole.subarray(number * 64, number * 64 + 64)),
      64,
    );
  };
  const stream = (name: string): Uint8Array | undefined => {
    const entry = inRoot.find((one) => one.type === 2 && one.name === name);
    return entry && (entry.size < smallest ? gatherSmall(entry.start) : gather(entry.start)).subarray(0, entry.size);
  };
  return { names: new Set(inRoot.map(({ name }) => name)), stream };
}

/** The file allocation table: which sector follows each one. */
function allocationTable(view: DataView, size: number): Uint32Array {
  const sectors = Math.floor(view.byteLength / size);
  const parts: number[] = [];
  for (let at = 0; at < 109; at++) parts.push(view.getUint32(76 + 4 * at, true));
  let next = view.getUint32(68, true);
  for (let read = 0; next < LAST_SECTOR && next < sectors && read <= sectors; read += size / 4) {
    const base = (next + 1) * size;
    for (let at = 0; at < size / 4 - 1; at++) parts.push(view.getUint32(base + 4 * at, true));
    next = view.getUint32(base + size - 4, true);
  }
  const used = parts.filter((part) => part < sectors).slice(0, Math.ceil(sectors / (size / 4)));
  const table = new Uint32Array((used.length * size) / 4).fill(0xffffffff);
  used.forEach((part, place) => {
    for (let at = 0; at < size / 4 && (part + 1) * size + 4 * at + 4 <= view.byteLength; at++)
      table[(place * size) / 4 + at] = view.getUint32((part + 1) * size + 4 * at, true);
  });
  return table;
}

/** Sectors from `start` on, in order; no longer than the table, so that a loop ends. */
function chain(table: Uint32Array, start: number): number[] {
  const found: number[] = [];
  for (let at = start; at < table.length && found.length < table.length; at = table[at]!) found.push(at);
  return found;
}

function join(parts: Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(parts.length * size);
  parts.forEach((part, at) => whole.set(part, at * size));
  return whole;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, at) => view.getUint32(4 * at, true));
}

function directory(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + 128 <= bytes.length; at += 128) {
    const letters = Math.max(0, Math.min(32, view.getUint16(at + 64, true) >> 1) - 1);
    const codes = Array.from({ length: letters }, (_, letter) => view.getUint16(at + 2 * letter, true));
    entries.push({
      name: String.fromCharCode(...codes),
      type: bytes[at + 66]!,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The entries of one storage: a tree whose top is its child; one that is met twice is damage, and is left out. */
function siblings(entries: readonly Entry[], top: number): Entry[] {
  const met = new Set<number>();
  const waiting = [top];
  while (waiting.length > 0) {
    const at = waiting.pop()!;
    const entry = entries[at];
    if (at === NO_ENTRY || met.has(at)) continue;
    if (!entry) throw new RangeError('an entry past the end of the directory');
    met.add(at);
    waiting.push(entry.right, entry.left);
  }
  return Array.from(met, (at) => entries[at]!);
}
