import { readFileSync } from 'node:fs';
import { diffArrays } from 'diff';
import { draft } from '../draft/draft.js';
import { receiptOf, type Receipt } from '../draft/receipt.js';
import { readDealFile } from '../library/deal-file.js';
import { openLibrary } from '../library/library.js';
import { inputError } from '../model/problem.js';
import { openBox, partText } from '../ooxml/box.js';
import { customProperties } from '../ooxml/custom-properties.js';
import { paragraphTexts } from '../ooxml/paragraph-text.js';
import { wrap } from '../report/terminal/style.js';
import { writeDocx } from '../write/docx/docx.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';
import { printable } from '../report/printable.js';
import { VERSION } from './version.js';

interface Options {
  deal?: string;
  library?: string;
}

const NAMES = { version: 'version', deal: 'deal', library: 'clause library', law: 'law data' } as const;

/** `msa verify`: the receipt against this version, library and law, and, with the deal, the file itself. @returns the exit code */
export async function runVerify(file: string, { deal: dealFile, library: folder }: Options, io: Io): Promise<number> {
  const bytes = readBytes(file);
  const box = openBox(bytes, file);
  const receipt = customProperties(box) as Partial<Receipt>;
  if (!receipt.deal || !receipt.library || !receipt.law) {
    throw inputError(file, 'the file bears no receipt of msa', 'a .docx that msa draft wrote');
  }
  const library = openLibrary(folder);
  if (dealFile === undefined) {
    io.out(`drafted by armslength ${receipt.version} from deal ${short(receipt.deal)}, options: ${receipt.options}`);
    const same = say('version', receipt, VERSION, io) && say('library', receipt, library.hash, io);
    io.out('Give --deal FILE to check the deal, the law data and the document itself.');
    return same ? EXIT.ok : EXIT.findings;
  }
  const { deal } = readDealFile(dealFile);
  const options = optionsOf(receipt.options ?? '');
  const now = receiptOf(deal, library, VERSION, options);
  const same = (Object.keys(NAMES) as (keyof typeof NAMES)[]).map((key) => say(key, receipt, now[key], io));
  if (same.includes(false)) {
    io.out('The document cannot be made again from what is here, so its text was not compared.');
    return EXIT.findings;
  }
  const { agreement } = draft(deal, library, options);
  if (!agreement) return EXIT.findings;
  const again = await writeDocx(agreement, library.look, { ...now });
  if (sameParts(box, openBox(again, file))) {
    io.out('document: unchanged since it was drafted, every part byte for byte');
    return EXIT.ok;
  }
  for (const line of changeLines(box, openBox(again, file), Math.min(io.width, 100))) io.out(line);
  return EXIT.findings;
}

function say(key: keyof typeof NAMES, receipt: Partial<Receipt>, now: string, io: Io): boolean {
  const then = receipt[key];
  const different = `DIFFERENT (drafted with ${printable(short(then ?? 'none'))}, here ${short(now)})`;
  io.out(`${NAMES[key]}: ${then === now ? 'the same' : different}`);
  return then === now;
}

type Box = ReadonlyMap<string, Uint8Array>;

/** The parts are compared unpacked: another version of Node may pack the same bytes differently. */
function sameParts(one: Box, other: Box): boolean {
  return (
    one.size === other.size &&
    [...one].every(([name, bytes]) => Buffer.compare(bytes, other.get(name) ?? new Uint8Array()) === 0)
  );
}

/** What was changed in the text, paragraph by paragraph; a change of looks alone is said as such. */
function changeLines(changed: Box, drafted: Box, width: number): string[] {
  const texts = (box: Box) => paragraphTexts(partText(box, 'word/document.xml') ?? '');
  const changes = diffArrays(texts(drafted), texts(changed)).filter(({ added, removed }) => added || removed);
  if (changes.length === 0)
    return ['document: CHANGED since it was drafted, though not in its text (formatting, notes or properties)'];
  const lines = changes.flatMap(({ added, value }) => value.map((text) => `${added ? '+' : '-'} ${printable(text)}`));
  return [
    'document: CHANGED since it was drafted (- as drafted, + as it is now)',
    ...lines.flatMap((line) => wrap(line, width, '  ')),
  ];
}

function optionsOf(text: string): { allow: string[]; notes: boolean } {
  const words = text.split(' ');
  const allow = words.filter((word) => word.startsWith('allow:')).map((word) => word.slice('allow:'.length));
  return { notes: words.includes('notes'), allow };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const found = code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code})`;
    throw inputError(file, found, 'a .docx that msa draft wrote');
  }
}

const short = (text: string) => (/^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text);
