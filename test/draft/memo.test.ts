import { describe, expect, it } from 'vitest';
import { dealWith } from '../deals.js';
import { libraryOf, memo, ours } from './small.js';

const LANGUAGE = "Language that a state's law called for";
const wyoming = ours.law.state('WY');

describe('the memo of a small draft', () => {
  const clause = {
    id: 'one',
    text: 'Between {{blank "day"}} and {{blank "day"}}.\n\n- {{blank "hour"}}; and\n- x.',
    variants: [{ for: ['WY'], because: 'records', add: 'More.' }],
  };
  const library = libraryOf([clause, { id: 'two', text: '{{blank "day"}}' }], {
    cover: 'Of {{blank "date"}}',
    closing: ['two'],
    articles: [{ id: 'article', title: 'Article', clauses: ['one'] }],
  });
  const sections = memo(dealWith({ state: 'WY' }), library);

  it('lists each blank with its section, the same one of a section once', () => {
    expect(sections.get('Blanks to fill')?.slice(1)).toEqual([
      'Cover and signatures | date',
      '1.1 | day',
      '1.1(a) | hour',
      '1.2 | day',
    ]);
  });

  it('says that a draft without blanks has none', () => {
    expect(memo(dealWith(), libraryOf([{ id: 'one' }])).get('Blanks to fill')).toEqual(['The draft has no blanks.']);
  });

  it('lists the language that a state called for, with the section and the reason', () => {
    expect(sections.get(LANGUAGE)).toEqual([
      'Section | State | Why',
      `1.1 The one | Wyoming | ${ours.questions['records']!.ask}`,
    ]);
  });

  it('lists what was chosen, with what the law says to it', () => {
    const choices = sections.get('What was chosen, and why')!;
    expect(choices).toContainEqual(expect.stringMatching(/^Fee: flat \| \$10,000 a month \| Wyoming: permitted if FMV – /));
    expect(choices).toContainEqual(expect.stringMatching(/^Practice entity \| professional corporation, WY \| Wyoming: /));
    expect(choices).toContainEqual(expect.stringMatching(/^Services \| billing \(full\), scheduling \(full\) \| Wyoming: /));
  });

  it('lists the notices before closing and the open questions of each state', () => {
    expect(sections.get('Notices and approvals before closing')).toHaveLength(1);
    expect(sections.get('Notices and approvals before closing')?.[0]).toContain('Wyoming: no – none was found.');
    expect(sections.get('Open questions of law')).toEqual(wyoming.open_questions.map((text) => `Wyoming: ${text}`));
  });

  it('lists the authorities, each with how it was checked, and those that are still to be verified', () => {
    const listed = sections.get('Authorities')!.slice(1);
    const words = { page: 'page read', secondary: 'checked in secondary sources', recalled: 'recalled, not checked' };
    expect(listed.length).toBeGreaterThan(3);
    for (const line of listed) {
      const { cite, point, verified, confidence } = wyoming.authorities.find((one) => line.startsWith(`${one.cite} | `))!;
      expect(line).toBe(
        [cite, point.trim(), words[verified], confidence, wyoming.researched].join(' | ').replace(/\s+/g, ' '),
      );
      const verify = `Wyoming: ${cite} (${words[verified]}; confidence ${confidence}).`;
      const open = verified !== 'page' || confidence !== 'high';
      expect(sections.get('What the attorney must verify')!.includes(verify)).toBe(open);
    }
  });

  it('ends with the receipt', () => {
    expect(sections.get('Receipt')?.slice(1, 3)).toEqual([
      'Version | armslength 9.9.9',
      expect.stringMatching(/^Deal \(SHA-256\) \| [0-9a-f]{64}$/),
    ]);
  });

  it('has no section for what there is none of', () => {
    expect(sections.has('Drafted although prohibited')).toBe(false);
    expect([...memo(dealWith(), libraryOf([{ id: 'one' }])).keys()].some((title) => title.startsWith('Language'))).toBe(
      false,
    );
  });
});
