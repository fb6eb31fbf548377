import type { Reading, View } from '../../model/reading.js';
import { inputError } from '../../model/problem.js';
import { counted } from '../counted.js';
import { outline } from '../outline/outline.js';
import { settle } from '../story.js';
import { boxCount, comments, noteStories, runningTexts, starts } from './beside.js';
import { firstFrom } from './binary.js';
import { openCompound } from './compound.js';
import { Counter } from './counter.js';
import { readFib } from './fib.js';
import type { Fib } from './fib.js';
import { readLists } from './lists.js';
import { DocText } from './text.js';
import { Walk } from './walk.js';

/**
 * Reads a document of Word 97-2003 ([MS-DOC]): automatic numbers as they are printed, tables, notes, headers, comments,
 * tracked changes.
 * @param bytes the whole file
 * @param file its name, for messages
 * @param options which text is read where changes are tracked
 * @throws InputError when it is damaged, encrypted, or of Word 6.0 or 95
 */
export function readDoc(bytes: Uint8Array, file: string, options: { view: View }): Reading {
  try {
    return readFrom(readFib(openCompound(bytes), file), options.view);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const damaged = inputError(
      file,
      `the .doc is damaged or truncated (${error.message})`,
      'a whole .doc of Word 97 to 2003',
    );
    damaged.cause = error;
    throw damaged;
  }
}

function readFrom(fib: Fib, view: View): Reading {
  const counter = counterOf(fib);
  const walk = new Walk(new DocText(fib), counter, view);
  const ends: number[] = [];
  const indexes: number[] = [];
  const body = walk.story(0, fib.lengths.body, undefined, (last, index) => {
    ends.push(last);
    indexes.push(index);
  });
  const { boxes } = starts(fib);
  const stories = [body, walk.story(boxes, boxes + fib.lengths.boxes), ...noteStories(fib, walk)];
  const paragraphs = outline(stories.flatMap(({ found }) => found));
  const { apart, changes } = settle(stories, paragraphs);
  const paragraphAt = (character: number): number => {
    const index = indexes[firstFrom(ends, character)] ?? 0;
    return Math.max(0, Math.min(index, body.found.length - 1));
  };
  const drawings = walk.count.drawings - boxCount(fib);
  const beside = [...comments(fib, walk, paragraphAt), ...runningTexts(fib, walk)];
  return {
    format: 'doc',
    agreement: { title: '', language: 'en-US', legend: null, date: null, paragraphs, notes: [] },
    apart: [...apart, ...beside],
    changes,
    labels: labelsOf(counter, walk),
    pages: null,
    unread: [
      ...(walk.count.pictures > 0 ? [`${counted(walk.count.pictures, 'picture')} not read.`] : []),
      ...(drawings > 0 ? [`${counted(drawings, 'drawing')} not read.`] : []),
    ],
  };
}

/** Damaged lists cost the numbers and no words. */
function counterOf(fib: Fib): Counter | null {
  try {
    return new Counter(readLists(fib));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function labelsOf(counter: Counter | null, { count }: Walk): Reading['labels'] {
  if (counter === null) return { status: 'none', reason: 'the list definitions of the file are damaged' };
  if (count.lost === 0) return { status: 'resolved', reason: null };
  return { status: 'partly', reason: `${counted(count.lost, 'paragraph')} in a list that the file does not define` };
}
