/**
 * `npm run accuracy -- FILE.jsonl … | FOLDER`: how well the review agrees with labelled clauses, or with whole agreements that
 * have their truth beside them (NAME.truth.json). Labels that the labellers left optional count neither way.
 */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../src/library/library.js';
import { scoreAgreement, type Truth } from './accuracy/agreements.js';
import { scoreClause, type Clause } from './accuracy/clauses.js';
import { Score } from './accuracy/score.js';

const paths = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
const quiet = process.argv.includes('--quiet');
if (paths.length === 0) {
  process.stderr.write('accuracy: which? expected clauses as .jsonl, or a folder of agreements with NAME.truth.json\n');
  process.exit(2);
}
const library = openLibrary();
const score = new Score();
for (const path of paths) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path)
      .filter((one) => one.endsWith('.truth.json'))
      .sort()) {
      const truth = JSON.parse(readFileSync(join(path, name), 'utf8')) as Truth;
      const file = join(path, name.slice(0, -'.truth.json'.length));
      await scoreAgreement(readFileSync(file), file, truth, library, score);
    }
  } else
    for (const line of readFileSync(path, 'utf8').split('\n'))
      if (line.trim() !== '') scoreClause(JSON.parse(line) as Clause, library, score);
}
process.stdout.write(`${score.lines(!quiet).join('\n')}\n`);
