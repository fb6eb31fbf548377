import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml, readYamlFile } from '../../src/library/yaml-file.js';
import { complaintsOf, folderOf } from '../folders.js';

const complaints = (text: string) => complaintsOf(() => parseYaml(text, 'deal.yaml'));

describe('text that is not YAML', () => {
  it('a syntax error is named with its line', () => {
    expect(complaints('a: 1\nb: "open\n')).toEqual(['deal.yaml:3: Missing closing "quote; expected valid YAML']);
  });

  it('several syntax errors are named at once', () => {
    expect(complaints('a: 1\na: 2\nb: 3\nb: 4\n')).toEqual([
      'deal.yaml:2: Map keys must be unique; expected valid YAML',
      'deal.yaml:4: Map keys must be unique; expected valid YAML',
    ]);
  });

  it('a second document in one file is refused', () => {
    expect(complaints('a: 1\n---\nb: 2\n')[0]).toMatch(/^deal\.yaml:2: Source contains multiple documents/);
  });

  it('a file of errors names no more than twenty', () => {
    expect(complaints(`${'a: 1\n'.repeat(500)}`)).toHaveLength(20);
  });

  it('the line of a problem goes with it, to be shown', () => {
    const { source } = parseYaml('a: 1\r\nb: two # odd\r\n', 'deal.yaml').problem(['b'], 'found “two”');
    expect(source).toBe('b: two # odd');
  });
});

it('aliases that would explode are refused at once', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 12; level += 1) {
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  }
  const begun = performance.now();
  expect(complaints(lines.join('\n'))).toEqual([
    'deal.yaml: Excessive alias count indicates a resource exhaustion attack; expected YAML without explosive aliases',
  ]);
  expect(performance.now() - begun).toBeLessThan(2000);
});

it('a few aliases are YAML like any other', () => {
  expect(parseYaml('a: &x [1, 2]\nb: *x\n', 'deal.yaml').value).toEqual({ a: [1, 2], b: [1, 2] });
});

it('yes, no, on, off and dates stay text; true and false do not', () => {
  expect(parseYaml('[yes, no, on, off, 2027-01-01, true, false]', 'deal.yaml').value).toEqual([
    'yes',
    'no',
    'on',
    'off',
    '2027-01-01',
    true,
    false,
  ]);
});

it('a key called __proto__ is a field like any other and changes no prototype', () => {
  const { value } = parseYaml('__proto__: { polluted: true }\n', 'deal.yaml');
  expect(Object.hasOwn(value as object, '__proto__')).toBe(true);
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

describe('the line of a field', () => {
  const file = parseYaml('a:\n  list:\n    - x: 1\n    - x: 2\n      y: |\n        one\n        two\n', 'deal.yaml');

  it.each([
    [['a', 'list', 1, 'x'], 4],
    [['a', 'list', 1, 'missing'], 4],
    [['a', 'missing', 'deeper'], 1],
    [[], 1],
  ])('%j stands on line %i, or its nearest parent does', (path, line) => {
    expect(file.problem(path, 'wrong').line).toBe(line);
  });

  it('a line within a block of text is counted from its key', () => {
    expect(file.problem(['a', 'list', 1, 'y'], 'wrong', null, 2)).toMatchObject({ line: 7, source: '        two' });
  });

  it('a line past the end of the file is the last line', () => {
    expect(file.problem(['a'], 'wrong', null, 99).line).toBe(8);
  });
});

describe('files that cannot be read', () => {
  const folder = folderOf({
    'large.yaml': `a: ${'x'.repeat(2_000_000)}`,
    'largest.yaml': `a: ${'x'.repeat(1_999_997)}`,
    'latin.yaml': Uint8Array.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]),
  });
  const read = (name: string) => complaintsOf(() => readYamlFile(join(folder, name), name));

  it.each([
    ['none.yaml', 'none.yaml: there is no such file; expected a YAML or JSON file'],
    ['.', '.: this is a folder; expected a YAML or JSON file'],
    ['latin.yaml', 'latin.yaml: the file is not UTF-8 text; expected a YAML or JSON file'],
    ['large.yaml', 'large.yaml: the file has 2000003 bytes; expected at most 2000000'],
  ])('%s is refused in one line', (name, line) => {
    expect(read(name)).toEqual([line]);
  });

  it('a file of exactly two million bytes is read', () => {
    const { value } = readYamlFile(join(folder, 'largest.yaml'));
    expect((value as { a: string }).a).toHaveLength(1_999_997);
  });
});
