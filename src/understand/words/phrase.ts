/**
 * Writes out a phrase of the lexicon: "(medical|clinical) [staff] director" stands for four. Choices may be nested.
 * @throws RangeError when brackets do not match or it stands for more than 400 phrases
 */
export function writeOut(phrase: string): string[][] {
  const reader = new Reader(phrase);
  const all = reader.choices();
  if (!reader.atEnd) throw new RangeError(`unmatched “${phrase[reader.at] ?? ''}” in “${phrase}”`);
  return all.filter((words) => words.length > 0);
}

const MOST = 400;

class Reader {
  at = 0;
  constructor(private readonly text: string) {}

  get atEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** One or more sequences parted by "|". */
  choices(): string[][] {
    const all = this.sequence();
    while (this.text[this.at] === '|') {
      this.at++;
      all.push(...this.sequence());
    }
    return all;
  }

  private sequence(): string[][] {
    let all: string[][] = [[]];
    while (!this.atEnd) {
      const character = this.text[this.at] as string;
      if (character === ')' || character === ']' || character === '|') break;
      if (character === ' ') this.at++;
      else all = combine(all, character === '(' || character === '[' ? this.group(character) : [[this.word()]]);
      if (all.length > MOST) throw new RangeError(`“${this.text}” stands for more than ${MOST} phrases`);
    }
    return all;
  }

  private group(open: string): string[][] {
    this.at++;
    const inner = this.choices();
    if (this.text[this.at] !== (open === '(' ? ')' : ']')) throw new RangeError(`unmatched “${open}” in “${this.text}”`);
    this.at++;
    return open === '[' ? [[], ...inner] : inner;
  }

  private word(): string {
    const from = this.at;
    while (!this.atEnd && !' ()[]|'.includes(this.text[this.at] as string)) this.at++;
    return this.text.slice(from, this.at);
  }
}

const combine = (left: string[][], right: string[][]) => left.flatMap((a) => right.map((b) => [...a, ...b]));
