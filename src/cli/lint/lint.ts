import { openLibrary, type Library } from '../../library/library.js';
import { readAcceptances } from '../../library/config-file.js';
import type { DocumentReport, Report } from '../../model/finding.js';
import { InputError } from '../../model/problem.js';
import { read } from '../../read/read.js';
import { namesFrom, type Names } from '../../report/names.js';
import { accept } from '../../review/acceptance.js';
import { compareViews } from '../../review/changes.js';
import { review, type ReviewOptions } from '../../review/review.js';
import { reaches } from '../../review/severity.js';
import { unreadable } from '../../review/unreadable.js';
import { EXIT } from '../exit.js';
import { writeFilesSafely } from '../files.js';
import type { Io } from '../io.js';
import { printProblems } from '../problems.js';
import { VERSION } from '../version.js';
import { acceptFinding } from './accept.js';
import { readInput } from './input.js';
import { oneOf, settingsFor, type LintFlags, type LintSettings } from './options.js';

const FORMATS = ['terminal', 'json', 'sarif', 'html'] as const;

/** `msa lint`: reviews each file and reports. One bad file is reported and the others are done. @returns the exit code */
export async function runLint(files: readonly string[], flags: LintFlags, io: Io, today: string): Promise<number> {
  const format = oneOf('--format', flags.format, FORMATS);
  const libraries = new Map<string | undefined, Library>();
  const documents: DocumentReport[] = [];
  let failed = false;
  for (const file of files) {
    const settings = settingsFor(file, flags);
    const { library: folder } = settings;
    const library = libraries.get(folder) ?? openLibrary(folder);
    libraries.set(folder, library);
    const report = await reviewFile(file, settings, library, io, today);
    if (report.error === null && flags.accept !== undefined) {
      io.out(acceptFinding(file, report, flags, today));
      return EXIT.ok;
    }
    documents.push(report);
    const { failOn } = settings;
    failed ||=
      failOn !== 'never' && report.findings.some(({ severity, accepted }) => accepted === null && reaches(severity, failOn));
  }
  const names = namesFrom(libraries.values().next().value as Library);
  const text = await render({ schema: 1, tool: { name: 'armslength', version: VERSION }, documents }, format, names, io);
  if (flags.output === undefined) io.out(text);
  else {
    writeFilesSafely([{ name: flags.output, content: `${text}\n` }]);
    io.out(`wrote ${flags.output}`);
  }
  if (documents.some(({ error }) => error !== null)) return EXIT.input;
  return failed ? EXIT.findings : EXIT.ok;
}

async function reviewFile(
  file: string,
  { review: options }: LintSettings,
  library: Library,
  io: Io,
  today: string,
): Promise<DocumentReport> {
  const name = file === '-' ? 'standard input' : file;
  try {
    const report = await reviewBytes(readInput(file), name, library, options);
    return file === '-' ? report : accept(report, readAcceptances(file), today);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    printProblems(error.problems, io);
    return unreadable(name, error, options);
  }
}

/** With tracked changes pending, both texts are reviewed: what the changes bring in and cure is part of the report. */
async function reviewBytes(
  bytes: Uint8Array,
  name: string,
  library: Library,
  options: ReviewOptions,
): Promise<DocumentReport> {
  const view = options.view ?? 'accepted';
  const reading = await read(bytes, name, { view });
  const report = review(reading, name, library, options);
  if (view === 'sent' || reading.changes.length === 0) return report;
  const before = await read(bytes, name, { view: 'sent' });
  return compareViews(report, review(before, name, library, { ...options, view: 'sent' }), reading);
}

async function render(report: Report, format: (typeof FORMATS)[number], names: Names, io: Io): Promise<string> {
  switch (format) {
    case 'json':
      return JSON.stringify(report, null, 2);
    case 'sarif':
      return (await import('../../report/sarif.js')).sarif(report);
    case 'html':
      return (await import('../../report/html/html.js')).html(report, names);
    default:
      return (await import('../../report/terminal/lint.js')).lintLines(report, io.width, io.color, names).join('\n');
  }
}
