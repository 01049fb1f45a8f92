import type { Claim, Days } from '../core/claims/claim';
import type { Finding } from '../core/values';
import { evidenceFor } from './evidence';
import { bearing, givenInWords, place, relatedTo, rivalsOf, statedIn, type Value, type World } from './world';

/** Finer than these a date is a time of day, coarser it is an era: neither can be checked by the day. */
const checked = new Set(['day', 'month', 'year']);

/**
 * Checks a date of the draft that names its day, month and year by itself. A date that leans on the day on which the
 * draft will appear ("mardi", "hier") says nothing until then, and the draft's own date is no fact of the story.
 */
export function checkDate(world: World, claim: Claim): Finding[] {
  const { mention, days } = claim;
  if (!days || !('explicit' in mention) || !mention.explicit || !checked.has(mention.grain) || mention.ofSaying)
    return [];
  if (mention.from === world.draft.date.date && mention.to === mention.from) return [];
  const evidence = evidenceFor(claim, world.dates);
  if (isGiven(world, days)) {
    const rivals = rivalsOf(world, bearing(evidence));
    return rivals.length ? [contradicted(world, claim, [...bearing(evidence).map(statedIn), ...rivals])] : [];
  }
  const others = evidence.filter(({ relation }) => relation === 'disjoint');
  return [others.length ? contradicted(world, claim, others.map(statedIn)) : unsupported(world, claim)];
}

/** Does a source name these days, or days among them, or did it appear then? */
function isGiven({ dates, sources }: World, { from, to }: Days): boolean {
  const within = (days: Days | null) => days !== null && from <= days.from && days.to <= to;
  return dates.some(({ days }) => within(days)) || sources.some(({ date }) => within(dayOf(date.date)));
}

const dayOf = (date: string | null): Days | null => {
  const day = date === null ? Number.NaN : Date.parse(`${date}T00:00:00Z`) / 86_400_000;
  return Number.isNaN(day) ? null : { from: day, to: day };
};

function contradicted(world: World, claim: Claim, values: readonly Value[]): Finding {
  const related = relatedTo(world, values);
  const given = givenInWords(related);
  const { language } = world.draft;
  const inItsLanguage = values.filter(
    ({ path }) => world.sources.find((one) => one.path === path)?.language === language,
  );
  const texts = new Set(inItsLanguage.map(({ text }) => text).filter((text) => text !== claim.text));
  return {
    ...place(world.draft, claim),
    code: 'contradicted-date',
    severity: 'warning',
    related,
    message: {
      en: `The sources do not all say “${claim.text}”: ${given.en}.`,
      fr: `Les sources ne disent pas toutes « ${claim.text} » : ${given.fr}.`,
    },
    replacements: [...texts].slice(0, 3),
  };
}

function unsupported({ draft }: World, claim: Claim): Finding {
  return {
    ...place(draft, claim),
    code: 'unsupported-date',
    severity: 'warning',
    related: [],
    message: {
      en: `No source gives the date “${claim.text}”.`,
      fr: `Aucune source ne donne la date « ${claim.text} ».`,
    },
  };
}
