import type { Agreement, Paragraph } from '../../src/model/agreement.js';

/** An agreement of one paragraph. */
export function agreementOf(text: string): Agreement {
  const paragraph: Paragraph = {
    id: 'text',
    look: 'body',
    level: 0,
    number: null,
    section: null,
    heading: null,
    text,
    marks: [],
    place: { exhibit: null },
    clause: null,
  };
  return { title: '', language: 'en-US', legend: null, date: null, paragraphs: [paragraph], notes: [] };
}
