/** Past forms and plurals that no ending gives away, with their stems. */
const IRREGULAR = new Map(
  `been:be is:be are:be was:be were:be am:be being:be has:have had:have having:have does:do did:do done:do
  chosen:choose chose:choose held:hold paid:pay taken:take took:take given:give gave:give sold:sell borne:bear bore:bear bound:bind
  made:make kept:keep left:leave met:meet sent:send told:tell written:write wrote:write withheld:withhold overridden:override
  drawn:draw drew:draw sought:seek bought:buy brought:bring spent:spend lent:lend lost:lose won:win shown:show known:know
  grown:grow begun:begin began:begin run:run ran:run built:build dealt:deal felt:feel found:find got:get laid:lay led:lead
  read:read said:say seen:see saw:see set:set stood:stand swept:sweep taught:teach thought:think understood:understand
  arisen:arise arose:arise forgone:forgo undertaken:undertake undertook:undertake gone:go went:go withdrawn:withdraw
  men:man women:woman children:child people:people persons:person monies:money moneys:money bylaws:bylaw dying:die died:die
  staff:staff data:data series:series basis:basis bases:basis analyses:analysis news:news fees:fee fee:fee freed:free agreed:agree
  agrees:agree agree:agree agreeing:agree committee:committee guaranteed:guarantee guarantee:guarantee employee:employee
  employees:employee referred:refer deferred:defer conferred:confer transferred:transfer incurred:incur occurred:occur
  less:less process:process business:business access:access its:its his:his this:this thus:thus plus:plus minus:minus
  us:us as:as always:always towards:toward besides:besides otherwise:otherwise unless:unless whereas:whereas during:during
  thing:thing things:thing anything:anything nothing:nothing something:something everything:everything bring:bring
  notes:note noted:note noting:note pricing:price priced:price prices:price coding:code coded:code codes:code`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

const VOWEL = /[aeiouy]/;

/**
 * The stem of an English word: plural, -ed and -ing taken off, so that "determines", "determined" and "determining" agree.
 * It need be no word ("determin"); texts and the words of the lexicon are stemmed alike.
 * @param form in lower case, without a possessive
 */
export function stemOf(form: string): string {
  const irregular = IRREGULAR.get(form);
  if (irregular !== undefined) return finish(irregular);
  return finish(withoutEnding(form));
}

function withoutEnding(form: string): string {
  if (form.length < 4) return form;
  if (form.endsWith('ies') || form.endsWith('ied')) return form.length > 4 ? `${form.slice(0, -3)}y` : form.slice(0, -1);
  if (/(?:ss|x|z|ch|sh)es$/.test(form)) return form.slice(0, -2);
  if (form.endsWith('ing')) return stripped(form, 3);
  if (form.endsWith('ed') && !form.endsWith('eed')) return stripped(form, 2);
  if (form.endsWith('s') && !/[suio]s$/.test(form)) return form.slice(0, -1);
  return form;
}

/** Takes an ending off where what is left can be a word. */
function stripped(form: string, length: number): string {
  const left = form.slice(0, -length);
  return left.length >= 3 && VOWEL.test(left) ? left : form;
}

/** A silent e and a doubled consonant say nothing about the word; but "note" is not "not". */
function finish(word: string): string {
  if (word === 'note') return word;
  if (word.length > 3 && word.endsWith('e') && !word.endsWith('ee')) return word.slice(0, -1);
  return word.length > 3 && /([bdfgklmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}
