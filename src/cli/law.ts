import { lawFor } from '../library/law/answers.js';
import { openLibrary, type Library } from '../library/library.js';
import { STATE_CODES } from '../model/deal/primitives.js';
import type { Law } from '../model/law.js';
import { inputError } from '../model/problem.js';
import { questionLines, sideBySideLines, stateLawLines } from '../report/terminal/law.js';
import { painter } from '../report/terminal/style.js';
import { EXIT } from './exit.js';
import type { Io } from './io.js';

interface Options {
  question?: string;
  practice?: string;
}

/** `msa law`: one state, several side by side, or one question over all states. @returns the exit code */
export async function runLaw(states: string[], { question, practice }: Options, io: Io): Promise<number> {
  const library = openLibrary();
  const { questions } = library.law;
  const profession = practice === undefined ? null : professionOf(practice, library);
  const read = (code: string): Law =>
    lawFor(code.toUpperCase() === 'US' ? library.law.federal() : library.law.state(code), profession);
  const width = Math.min(io.width, 110);
  const paint = painter(io.color);
  const codes = [...new Set(states)];
  const lines = () => {
    if (question !== undefined) {
      if (!questions[question])
        throw inputError(`“${question}”`, 'there is no such question', Object.keys(questions).join(', '));
      return questionLines(question, (codes.length > 0 ? codes : [...STATE_CODES, 'US']).map(read), questions, width, paint);
    }
    if (codes.length === 0)
      throw inputError(
        'msa law',
        'no state was named',
        'states such as CA, or --question and one of: ' + Object.keys(questions).join(', '),
      );
    const laws = codes.map(read);
    return laws.length === 1
      ? stateLawLines(laws[0] as Law, questions, width, paint)
      : sideBySideLines(laws, questions, width, paint);
  };
  for (const line of lines()) io.out(line);
  return EXIT.ok;
}

function professionOf(practice: string, library: Library): string | null {
  const words = library.practices[practice];
  if (!words) throw inputError(`“${practice}”`, 'there is no such practice type', Object.keys(library.practices).join(', '));
  return words.law;
}
