import { describe, expect, it } from 'vitest';
import { parseBlocks, parseGroups } from '../../src/draft/blocks.js';

const text = (raw: string) => ({ kind: 'text', depth: 0, raw, cells: [] });
const item = (depth: number, raw: string) => ({ kind: 'item', depth, raw, cells: [] });
const row = (...cells: string[]) => ({ kind: 'row', depth: 0, raw: '', cells });

describe('paragraphs', () => {
  it('lines make one paragraph until an empty line', () => {
    expect(parseBlocks('One\n  and more.\n\nTwo.\n \nThree.')).toEqual([
      text('One and more.'),
      text('Two.'),
      text('Three.'),
    ]);
  });

  it('empty lines alone make none', () => {
    expect(parseBlocks('\n \n\n')).toEqual([]);
  });
});

describe('items', () => {
  it('two spaces of indent make one level, and no level is deeper than the third', () => {
    expect(parseBlocks('- a\n  - i\n    - A\n      - deeper\n- b')).toEqual([
      item(0, 'a'),
      item(1, 'i'),
      item(2, 'A'),
      item(2, 'deeper'),
      item(0, 'b'),
    ]);
  });

  it('a line below an item continues it, whatever its indent', () => {
    expect(parseBlocks('- a\n  goes on\nand on\n- b')).toEqual([item(0, 'a goes on and on'), item(0, 'b')]);
  });

  it('an item ends the paragraph above it, and an empty line ends the item', () => {
    expect(parseBlocks('Lead:\n- a\n\nTail.')).toEqual([text('Lead:'), item(0, 'a'), text('Tail.')]);
  });

  it.each(['-5 percent', '—a dash', 'a - b', '* a star', '1. a number'])('“%s” begins no item', (line) => {
    expect(parseBlocks(line)).toEqual([text(line)]);
  });
});

describe('rows', () => {
  it('cells stand between bars and lose their outer spaces', () => {
    expect(parseBlocks('| Name | Fee |\n|a||')).toEqual([row('Name', 'Fee'), row('a', '')]);
  });

  it('a row ends the paragraph above it and begins none below', () => {
    expect(parseBlocks('Lead:\n| a | b |\nTail.')).toEqual([text('Lead:'), row('a', 'b'), text('Tail.')]);
  });

  it('a line that only begins with a bar is text', () => {
    expect(parseBlocks('| a | b')).toEqual([text('| a | b')]);
  });
});

it('groups are lines as they stand, parted by empty lines', () => {
  expect(parseGroups('\nLead.\n\n  By: x\nName: - y\n \n\nLast.\n')).toEqual([['Lead.'], ['By: x', 'Name: - y'], ['Last.']]);
});
