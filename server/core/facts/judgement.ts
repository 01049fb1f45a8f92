import type { Claim } from '../claims/claim';
import type { Localized, Severity, Verdict } from '../values';
import type { FactCode } from './codes';
import { sharesTeller } from './proof';
import { relateValues } from './value-relation';

/** What two claims of one fact mean beside each other. */
export interface Judgement {
  /** The page `docs/findings/CODE.md`; null when the values agree. */
  readonly code: FactCode | null;
  readonly verdict: Exclude<Verdict, 'single'>;
  /** The loudest that this may be said; null when it is not to be said at all. */
  readonly severity: Severity | null;
  readonly reconciles: Localized | null;
  /** They state two facts, not one: what is added is not what was there. */
  readonly apart?: true;
}

const agree: Judgement = { code: null, verdict: 'agree', severity: null, reconciles: null };

type Rule = (earlier: Claim, later: Claim) => Judgement | null;

/** Reads the verdict off the two claims; the first rule that applies decides. */
export function judge(a: Claim, b: Claim): Judgement {
  const [earlier, later] =
    a.articleDay !== null && b.articleDay !== null && b.articleDay < a.articleDay ? [b, a] : [a, b];
  const relation = relateValues(a, b);
  if (relation !== 'disjoint') return agree;
  for (const rule of rules) {
    const judgement = rule(earlier, later);
    if (judgement) return judgement;
  }
  return {
    code: a.kind === 'date' ? 'date-conflict' : 'value-conflict',
    verdict: 'conflict',
    severity: 'warning',
    reconciles: null,
  };
}

/** The first round and the second are two of one series. */
const ofSeries: Rule = (a, b) =>
  a.dimension === 'ordinal'
    ? {
        code: null,
        verdict: 'agree',
        severity: null,
        reconciles: reasons.series,
        ...(a.path !== b.path && { apart: true }),
      }
    : null;

const newVsCumulative: Rule = (a, b) =>
  (a.change === 'additional') !== (b.change === 'additional')
    ? { code: 'new-vs-cumulative', verdict: 'scope', severity: null, reconciles: reasons.additional, apart: true }
    : null;

const partWhole: Rule = (a, b) =>
  (a.change === 'part') !== (b.change === 'part')
    ? { code: 'part-whole', verdict: 'scope', severity: null, reconciles: reasons.part, apart: true }
    : null;

const supersededForecast: Rule = (a, b) => {
  if (a.former !== b.former)
    return { code: 'superseded-forecast', verdict: 'update', severity: 'information', reconciles: reasons.former };
  if ((a.status === 'done') !== (b.status === 'done') && a.path !== b.path)
    return { code: 'superseded-forecast', verdict: 'update', severity: 'information', reconciles: reasons.planned };
  return null;
};

/** Days up to a week that were counted from an article's date, which itself was only inferred. */
const isShaky = ({ days, mention, articleDateSure }: Claim): boolean =>
  'explicit' in mention && !mention.explicit && !articleDateSure && days !== null && days.to - days.from < 7;

/** "Hier" in an article without a date: that the days differ may be the fault of the guess. */
const unsureDays: Rule = (a, b) =>
  isShaky(a) || isShaky(b) ? { code: null, verdict: 'agree', severity: null, reconciles: reasons.unsureDays } : null;

/** "Au lendemain de l'incendie" is no other day of the fire. */
const dayBeside: Rule = (a, b) =>
  isBeside(a) || isBeside(b)
    ? { code: null, verdict: 'scope', severity: null, reconciles: reasons.dayBeside, apart: true }
    : null;

/** A day told by another one of the text: "le lendemain", "trois jours plus tôt". */
const isBeside = ({ mention }: Claim): boolean =>
  'meaning' in mention && 'start' in mention.meaning && mention.meaning.start === 'context';

const contested: Rule = (a, b) =>
  a.claimants.length && b.claimants.length && !sharesTeller(a, b)
    ? { code: 'contested', verdict: 'contested', severity: 'information', reconciles: tellersOf(a) }
    : null;

const tellersOf = ({ kind }: Claim): Localized => (kind === 'date' ? reasons.tellersOfDates : reasons.tellers);

const differentPeriod: Rule = (a, b) => {
  if (a.kind === 'date' || !a.periods.length || !b.periods.length) return null;
  const meet = a.periods.some((x) => b.periods.some((y) => x.days.from <= y.days.to && y.days.from <= x.days.to));
  return meet
    ? null
    : { code: 'different-period', verdict: 'scope', severity: 'information', reconciles: reasons.period };
};

/** Articles this many days apart may count the same thing at two moments. */
const staleAfter = 2;

const staleUpdate: Rule = (earlier, later) => {
  if (earlier.kind === 'date' || earlier.articleDay === null || later.articleDay === null) return null;
  if (later.articleDay - earlier.articleDay < staleAfter) return null;
  const [x, y] = [earlier.max ?? earlier.min, later.min ?? later.max];
  if (x === null || y === null || y < x || earlier.dimension !== 'count') return null;
  return { code: 'stale-update', verdict: 'update', severity: 'information', reconciles: reasons.later };
};

/** The dead and wounded of one event are counted for days. */
const isToll = (claim: Claim) => claim.dimension === 'count' && claim.head?.contrast === 'casualty';

const risingToll: Rule = (a, b) =>
  isToll(a) || isToll(b)
    ? { code: 'stale-update', verdict: 'update', severity: 'information', reconciles: reasons.toll }
    : null;

/** "Plus de 50 000" and "plus de 120 000" may both be true. */
const lowerBounds: Rule = (a, b) =>
  a.kind === 'figure' && a.max === null && b.max === null
    ? { code: 'value-conflict', verdict: 'conflict', severity: 'information', reconciles: reasons.bounds }
    : null;

const rules: readonly Rule[] = [
  ofSeries,
  unsureDays,
  dayBeside,
  newVsCumulative,
  partWhole,
  supersededForecast,
  contested,
  differentPeriod,
  staleUpdate,
  risingToll,
  lowerBounds,
];

const reasons = {
  unsureDays: {
    en: 'the day of one article is not sure',
    fr: 'le jour d’un des articles n’est pas sûr',
  },
  dayBeside: { en: 'one is told by the other', fr: 'l’un est dit par rapport à l’autre' },
  series: { en: 'they count one series', fr: 'ils comptent une même série' },
  additional: {
    en: 'one counts what comes on top of what the other counts',
    fr: 'l’un compte ce qui s’ajoute à ce que compte l’autre',
  },
  part: { en: 'one is a part of the other', fr: 'l’un est une partie de l’autre' },
  former: { en: 'the text gives one of them as a former value', fr: 'le texte donne l’une des valeurs comme ancienne' },
  planned: {
    en: 'one was announced, the other is given as done',
    fr: 'l’un était annoncé, l’autre est donné comme réalisé',
  },
  tellers: { en: 'each figure is attributed to another source', fr: 'chaque chiffre est attribué à une autre source' },
  tellersOfDates: {
    en: 'each date is attributed to another source',
    fr: 'chaque date est attribuée à une autre source',
  },
  period: { en: 'they speak of different periods', fr: 'ils portent sur des périodes différentes' },
  toll: {
    en: 'a toll rises while it is being counted',
    fr: 'un bilan s’alourdit tant qu’il n’est pas clos',
  },
  bounds: { en: 'both are lower bounds', fr: 'ce sont deux minimums' },
  later: {
    en: 'the later article may give a later count',
    fr: 'l’article plus récent peut donner un décompte plus récent',
  },
} satisfies Record<string, Localized>;
