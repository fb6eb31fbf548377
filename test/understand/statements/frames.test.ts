import { describe, expect, it } from 'vitest';
import { Lexicon } from '../../../src/model/lexicon.js';
import { understand, wordsOf } from '../../../src/understand/facts.js';
import { ROLE } from '../../../src/understand/statements/role.js';
import { wordOf } from '../../../src/understand/words/vocabulary.js';
import { agreementOf } from '../../rules/agreement.js';

const lexicon = Lexicon.parse({
  board: { about: 'a joint board', words: ['joint board'] },
  manager: { about: 'the manager', words: ['regional manager'] },
  practice: { about: 'the practice', words: ['practice board'] },
  clinician: { about: 'clinicians', words: ['physician'] },
  both: { about: 'both', words: ['either party'] },
  neither: { about: 'none', words: ['neither party'] },
  decide: {
    about: 'settle',
    act: true,
    words: ['decide', 'set', 'choose', 'determine', 'determination', 'approve', 'approval', 'hire', 'hiring'],
  },
  advise: { about: 'help', act: true, words: ['recommend', 'assist', 'propose'] },
});

/** "word: who does it", with "not" before who is denied it and "only advises" where the act is not done. */
function frames(text: string): string[] {
  const facts = understand(wordsOf(agreementOf(text), lexicon), { manager: ['Manager'], practice: ['PC'] });
  return facts.scenes.flatMap((scene) =>
    [...scene.frames]
      .filter(([i]) => i >= scene.statement.own.start)
      .map(([i, { agent, denied, advisory }]) => {
        const who = Object.keys(ROLE).find((name) => ROLE[name as keyof typeof ROLE] === agent);
        return `${wordOf(scene.form(i))}: ${denied ? 'not ' : ''}${who}${advisory ? ', advisory' : ''}`;
      }),
  );
}

describe('who does what', () => {
  it.each([
    ['Manager shall set the fees.', ['set: manager']],
    ['Manager shall not set the fees.', ['set: not manager']],
    ['The fees shall be set by Manager.', ['set: manager']],
    ['Neither party shall set the fees.', ['set: not neither']],
    ['PC, after consulting its counsel, shall choose the drugs.', ['choose: practice']],
    ["Manager's determination shall be final.", ['determination: manager']],
    ['No physician shall be hired without the approval of Manager.', ['hired: not none', 'approval: manager']],
    ['Manager shall assist PC in the hiring of physicians.', ['assist: manager, advisory', 'hiring: manager, advisory']],
    ['PC authorizes Manager to set the fees.', ['set: manager']],
    ['Nothing herein shall permit Manager to set the fees.', ['set: not manager']],
    ['Manager shall not: (a) set fees; or (b) choose drugs.', ['set: not manager', 'choose: not manager']],
    ['Manager may propose a budget, and PC shall decide.', ['propose: manager, advisory', 'decide: practice']],
    ['The Regional Manager decides.', ['decides: manager']],
  ])('%s', (text, expected) => {
    expect(frames(text)).toEqual(expected);
  });
});
