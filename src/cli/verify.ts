import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { draft } from '../draft/draft.js';
import { receiptOf, type Receipt } from '../draft/receipt.js';
import { readDealFile } from '../library/deal-file.js';
import { openLibrary } from '../library/library.js';
import { inputError } from '../model/problem.js';
import { openBox } from '../ooxml/box.js';
import { customProperties } from '../ooxml/custom-properties.js';
import { writeDocx } from '../write/docx/docx.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';
import { VERSION } from './version.js';

interface Options {
  deal?: string;
  library?: string;
}

/** `msa verify`: the receipt against this version, library and law, and, with the deal, the file itself. @returns the exit code */
export async function runVerify(file: string, { deal: dealFile, library: folder }: Options, io: Io): Promise<number> {
  const bytes = readBytes(file);
  const receipt = customProperties(openBox(bytes, file, (name) => name === 'docProps/custom.xml')) as Partial<Receipt>;
  if (!receipt.deal || !receipt.library || !receipt.law)
    throw inputError(file, 'the file bears no receipt of msa', 'a .docx that msa draft wrote');
  const library = openLibrary(folder);
  if (dealFile === undefined) {
    io.out(`drafted by armslength ${receipt.version} from deal ${short(receipt.deal)}, options: ${receipt.options}`);
    const same = say(io, 'version', receipt.version, VERSION) && say(io, 'clause library', receipt.library, library.hash);
    io.out('Give --deal FILE to check the deal, the law data and the document itself.');
    return same ? EXIT.ok : EXIT.findings;
  }
  const { deal } = readDealFile(dealFile);
  const options = optionsOf(receipt.options ?? '');
  const now = receiptOf(deal, library, VERSION, options);
  const names = { version: 'version', deal: 'deal', library: 'clause library', law: 'law data' } as const;
  const same = Object.entries(names).map(([key, name]) =>
    say(io, name, receipt[key as keyof Receipt], now[key as keyof Receipt]),
  );
  if (same.includes(false)) {
    io.out('The document cannot be made again from what is here, so its text was not compared.');
    return EXIT.findings;
  }
  const { agreement } = draft(deal, library, options);
  const again = agreement && (await writeDocx(agreement, library.look, { ...now }));
  const unchanged = again !== null && hash(again) === hash(bytes);
  io.out(unchanged ? 'document: unchanged since it was drafted, byte for byte' : 'document: CHANGED since it was drafted');
  return unchanged ? EXIT.ok : EXIT.findings;
}

function say(io: Io, name: string, then: string | undefined, now: string): boolean {
  const same = then === now;
  io.out(`${name}: ${same ? 'the same' : `DIFFERENT (drafted with ${short(then ?? 'none')}, here ${short(now)})`}`);
  return same;
}

function optionsOf(text: string): { allow: string[]; notes: boolean } {
  const words = text.split(' ');
  return {
    notes: words.includes('notes'),
    allow: words.filter((word) => word.startsWith('allow:')).map((word) => word.slice(6)),
  };
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw inputError(
      file,
      code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code})`,
      'a .docx that msa draft wrote',
    );
  }
}

const short = (text: string) => (/^[0-9a-f]{64}$/.test(text) ? text.slice(0, 12) : text);
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
