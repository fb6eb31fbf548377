import { SERVICES } from '../model/deal/terms.js';
import { money } from '../model/words.js';
import { answerName, readLaw } from '../library/law/answers.js';
import type { Library } from '../library/library.js';
import type { Situation } from './context.js';

export interface Choice {
  point: string;
  deal: string;
  law: string;
}

/** The main choices of a deal in plain words, each with what the law of its states says to it. */
export function choicesOf(situation: Situation, library: Library): Choice[] {
  const { deal } = situation;
  const services = SERVICES.filter((service) => deal.services[service] !== 'none');
  const fees = feeChoices(situation, library);
  return [
    { point: 'Practice entity', deal: `${deal.practice.entity}, ${deal.practice.state}`, law: said('practice_entity') },
    ...fees,
    { point: 'Fair market value', deal: valuationWords(situation), law: said('fees.fmv') },
    {
      point: 'Services',
      deal: services.map((service) => `${service.replaceAll('_', ' ')} (${deal.services[service]})`).join(', ') || 'none',
      law: said('clinical_control'),
    },
    { point: 'Term', deal: termWords(situation), law: said('termination') },
    {
      point: 'Covenants',
      deal: deal.covenants.nonsolicit_staff
        ? `non-solicitation of staff, ${deal.covenants.nonsolicit_months} months; none on clinicians`
        : 'none on clinicians',
      law: said('restrictive_covenants.status'),
    },
    {
      point: 'Shares',
      deal: deal.equity.transfer_restriction ? 'transfer restriction' : 'no transfer restriction',
      law: said('equity_control.status'),
    },
    { point: 'Records', deal: 'owned by the practice', law: said('records') },
  ];

  function said(question: string): string {
    return lawWords(question, situation, library);
  }
}

function feeChoices(situation: Situation, library: Library): Choice[] {
  return Object.entries(library.questions).flatMap(([id, question]) =>
    (question.decides ?? []).flatMap(({ deal: path }) => {
      const [block, model] = path.split('.');
      const agreed = block === 'fee' && situation.deal.fee[model as keyof typeof situation.deal.fee];
      return agreed
        ? [{ point: `Fee: ${model?.replaceAll('_', ' ')}`, deal: feeWords(agreed), law: lawWords(id, situation, library) }]
        : [];
    }),
  );
}

function feeWords(fee: object): string {
  const { amount, period, percent, markup_percent } = fee as {
    amount?: number;
    period?: string;
    percent?: number;
    markup_percent?: number;
  };
  if (amount !== undefined) return `${money(amount)} a ${period}`;
  if (percent !== undefined) return `${percent}%`;
  return markup_percent === undefined ? 'as in the fee schedule' : `costs plus ${markup_percent}%`;
}

function valuationWords({ deal }: Situation): string {
  const { appraiser, date, method } = deal.valuation;
  return `${appraiser ?? 'appraiser not yet named'}${date ? `, ${date}` : ''}, ${method.replaceAll('_', ' ')} approach`;
}

function termWords({ deal: { term, termination } }: Situation): string {
  const renewal = term.renewal
    ? `, renewing for ${term.renewal.years} on ${term.renewal.notice_days} days’ notice`
    : ', no renewal';
  return `${term.years} years${renewal}${termination.convenience ? `; either party on ${termination.convenience.notice_days} days’ notice` : ''}`;
}

/** The answers of the deal's laws; in one state the answer alone, in several each with its state. */
function lawWords(question: string, { laws, federal }: Situation, library: Library): string {
  const all = [...laws, ...(federal ? [federal] : [])];
  const words = all.flatMap((law) => {
    const reading = readLaw(law, library.questions, question);
    if (!reading) return [];
    const prose = (reading.prose ?? '').replace(/\s+/g, ' ');
    return [
      `${law.name}: ${reading.answer === null ? firstSentence(prose) : `${answerName(reading.answer)} – ${reading.meaning}`}.`.replace(
        '..',
        '.',
      ),
    ];
  });
  return words.join(' ');
}

const firstSentence = (prose: string) => /^.*?[.!?](?= [A-Z]|$)/.exec(prose)?.[0] ?? prose;
