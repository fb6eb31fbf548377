import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { InputError } from '../model/problem.js';
import { EXIT } from './exit.js';
import { printProblems } from './problems.js';
import type { Io } from './io.js';
import { VERSION } from './version.js';

/** Runs one command line; loads only what the command needs. @returns the exit code of design.md */
export async function run(args: readonly string[], io: Io): Promise<number> {
  let code: number = EXIT.ok;
  const finish = (result: number) => {
    code = result;
  };
  try {
    await program(io, finish).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.input;
    if (error instanceof InputError) {
      printProblems(error.problems, io);
      return EXIT.input;
    }
    io.err(`msa: this is a bug of ours, not of your files: ${(error as Error).stack ?? String(error)}`);
    return EXIT.bug;
  }
  return code;
}

function program(io: Io, finish: (code: number) => void): Command {
  const msa = new Command('msa')
    .description('Drafts and reviews Management Services Agreements on this machine alone.')
    .version(VERSION, '-V, --version')
    .exitOverride()
    .configureOutput({ writeOut: (text) => io.out(text.trimEnd()), writeErr: (text) => io.err(text.trimEnd()) })
    .showHelpAfterError('(msa --help lists the commands)');
  msa
    .command('draft')
    .description('draft the agreement that a deal file describes, with a cover memo beside it')
    .argument('<deal>', 'deal file, .yaml or .json')
    .option('-o, --output <file>', 'where to write: .docx, .md or .html (default: the deal’s name, .docx)')
    .option('--library <dir>', 'a firm’s own clauses and templates; same ids replace ours')
    .option('--allow <rule>', 'draft although the law prohibits it; repeat for several', collect, [])
    .option('--no-notes', 'leave the drafting notes out')
    .option('--no-memo', 'write no cover memo')
    .action(async (deal, options) => finish(await (await import('./draft.js')).runDraft(deal, options, io)));
  msa
    .command('lint')
    .description('review agreements: what is wrong, where, why here, and what to ask for')
    .argument('<files...>', 'contracts: .docx .pdf .html .txt .md .odt .rtf .doc, or - for standard input')
    .option('--state <codes>', 'whose law: CA, or CA,NV for a practice in several (default: what the text says)')
    .option('--practice <type>', 'practice type, such as dental or medspa (default: what the text says)')
    .option('--manager <name>', 'what the contract calls the management company')
    .option('--practice-party <name>', 'what the contract calls the practice')
    .option('--format <format>', 'terminal, json, sarif or html', 'terminal')
    .option('--fail-on <severity>', 'exit 1 from here on: error, warning, note or never (default: error)')
    .option('--view <view>', 'tracked changes: accepted, or sent (as before them)')
    .option('--side <side>', 'for whom you read: practice or manager')
    .option('-o, --output <file>', 'write the report to a file')
    .option('--library <dir>', 'a firm’s own library')
    .option('--accept <finding>', 'accept one finding: its id, its rule, or rule@section')
    .option('--because <reason>', 'why it is accepted')
    .option('--until <date>', 'accept it until this day (YYYY-MM-DD)')
    .option('--by <name>', 'who accepts it (default: the user of this machine)')
    .action(async (files, options) =>
      finish(await (await import('./lint/lint.js')).runLint(files, options, io, new Date().toISOString().slice(0, 10))),
    );
  msa
    .command('explain')
    .description('one rule: what it flags, why, how serious it is, and what to ask for')
    .argument('<rule>', 'a rule id such as fee-percentage-of-revenue; msa rules lists them')
    .option('--state <codes>', 'what the law of CA, or of CA,NV, makes of it')
    .option('--practice <type>', 'for a practice of this type, such as dental')
    .option('--library <dir>', 'a firm’s own library')
    .action(async (rule, options) => finish((await import('./explain.js')).runExplain(rule, options, io)));
  msa
    .command('rules')
    .description('every rule, and how serious it is or which question of law decides')
    .action(async () => finish((await import('./rules.js')).runRules(io)));
  msa
    .command('law')
    .description('what the law of one or more states says, with its authorities and how each was checked')
    .argument('[states...]', 'CA, or CA NY TX side by side; US for federal law')
    .option('--question <id>', 'one question, all states in one table')
    .option('--practice <type>', 'as it stands for a practice of this type, such as dental')
    .action(async (states, options) => finish(await (await import('./law.js')).runLaw(states, options, io)));
  msa
    .command('check')
    .description('is what an attorney edited valid: clauses, templates, law, sample deals')
    .argument('[dir]', 'a library folder, or this package’s own')
    .action(async (dir) => finish(await (await import('./check.js')).runCheck(dir, io)));
  msa
    .command('verify')
    .description('was this draft made from that deal, library and law, and is it unchanged')
    .argument('<file>', 'a .docx that msa drafted')
    .option('--deal <file>', 'the deal file; the draft is made again and compared')
    .option('--library <dir>', 'the firm’s library that it was drafted with')
    .action(async (file, options) => finish(await (await import('./verify.js')).runVerify(file, options, io)));
  return msa;
}

function collect(value: string, before: string[]): string[] {
  if (!/^[a-z][a-z0-9-]*$/.test(value))
    throw new InvalidArgumentError('expected a rule id such as fee-percentage-of-revenue');
  return [...before, value];
}
