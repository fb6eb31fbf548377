import { join } from 'node:path';
import { checkLibrary } from '../library/check/check.js';
import { readDealFile } from '../library/deal-file.js';
import { HOME } from '../model/home.js';
import { requireLibraryFolder, yamlFiles } from '../library/folder.js';
import { openLibrary } from '../library/library.js';
import { InputError, inputError, type Problem } from '../model/problem.js';
import { checkDraft } from '../draft/check.js';
import { ideasOf } from '../understand/facts.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';
import { printProblems } from './problems.js';

/** `msa check`: every problem of clauses, templates, law and sample deals, then trial drafts. @returns the exit code */
export async function runCheck(folder: string | undefined, io: Io): Promise<number> {
  if (folder !== undefined) requireLibraryFolder(folder);
  const { problems, counts } = checkLibrary(folder);
  const deals = yamlFiles(join(HOME, 'samples', 'deals'));
  const words = problems.length > 0 ? [] : tryLexicon(folder);
  const all = [...problems, ...words, ...(problems.length > 0 ? [] : deals.flatMap((file) => tryDeal(file, folder)))];
  if (all.length > 0) {
    printProblems(all, io);
    io.err(`${all.length} ${all.length === 1 ? 'problem' : 'problems'}`);
    return EXIT.input;
  }
  const { clauses, variants, templates, laws } = counts;
  io.out(
    `valid: ${clauses} clauses with ${variants} variants, ${templates} templates, ${laws} law files, ${deals.length} sample deals`,
  );
  return EXIT.ok;
}

/** Can the review read the lexicon: brackets that match, ideas that exist? */
function tryLexicon(folder: string | undefined): Problem[] {
  try {
    ideasOf(openLibrary(folder).lexicon);
    return [];
  } catch (error) {
    if (error instanceof RangeError) return inputError('law/words', error.message, 'a phrase of the lexicon').problems;
    throw error;
  }
}

function tryDeal(file: string, folder: string | undefined): Problem[] {
  try {
    return checkDraft(readDealFile(file).deal, openLibrary(folder), file);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}
