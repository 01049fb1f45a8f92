import { shortName } from '../core/text/source-name';
import type { Dimension, Hedge, LanguageId, Localized, Proof, ProofSlot, Reading, Verdict } from '../core/values';
import { say } from './messages';

/** What a quantity says, as far as wording goes. */
export interface Value {
  readonly hedge: Hedge;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string | null;
}

/** A quantity in words: "about 13,000", "25,000 to 30,000", "at least 6,000 tonnes", "no exact number, 1,000 or more". */
export function quantityInWords({ hedge, min, max, unit }: Value, locale: LanguageId): string {
  const fr = locale === 'fr';
  const number = (value: number) => amount(value, unit, locale);
  if (hedge === 'vague') {
    const most = min === null ? '' : fr ? `, ${number(min)} ou plus` : `, ${number(min)} or more`;
    return `${fr ? 'sans nombre précis' : 'no exact number'}${most}`;
  }
  if (min !== null && max !== null && min !== max) return `${plain(min, locale)} ${fr ? 'à' : 'to'} ${number(max)}`;
  if (max === null) return min === null ? '' : `${fr ? 'au moins' : 'at least'} ${number(min)}`;
  if (min === null) return `${fr ? 'au plus' : 'at most'} ${number(max)}`;
  return hedge === 'approx' ? `${fr ? 'environ' : 'about'} ${number(min)}` : number(min);
}

const plain = (value: number, locale: LanguageId) => new Intl.NumberFormat(locale).format(value);

/** A number with its unit, as the locale writes it; a unit that `Intl` does not know stands as its id. */
function amount(value: number, unit: string | null, locale: LanguageId): string {
  if (!unit) return plain(value, locale);
  try {
    const style = /^[A-Z]{3}$/.test(unit)
      ? ({ style: 'currency', currency: unit, maximumFractionDigits: 2, minimumFractionDigits: 0 } as const)
      : unit === 'percent'
        ? ({ style: 'unit', unit: 'percent', unitDisplay: 'short' } as const)
        : ({ style: 'unit', unit, unitDisplay: 'long' } as const);
    return new Intl.NumberFormat(locale, style).format(value);
  } catch {
    return `${plain(value, locale)} ${unit}`;
  }
}

/** A day or a span of days in words; "?" for the side that is not known. */
export function daysInWords(from: string | null, to: string | null, locale: LanguageId): string {
  if (from && from === to) return dayInWords(from, locale);
  return `${from ? dayInWords(from, locale) : '?'} – ${to ? dayInWords(to, locale) : '?'}`;
}

/** "12 juillet 2025", "12 July 2025". The value as it is when it is no day. */
export function dayInWords(day: string, locale: LanguageId): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  const style = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale === 'fr' ? 'fr' : 'en-GB', style).format(date);
}

/** What to call a source in full: its outlet, where it is known, and its short name. */
export const sourceName = ({ path, outlet }: Pick<Reading, 'path' | 'outlet'>): string =>
  outlet ? `${outlet} (${shortName(path)})` : shortName(path);

/** Verdicts that say: these values cannot all be right as they stand. */
export const differing: ReadonlySet<Verdict> = new Set(['conflict', 'contested']);

export const verdictInWords: Readonly<Record<Verdict, Localized>> = {
  single: { en: 'in this source only', fr: 'dans cette source seulement' },
  agree: { en: 'the sources agree', fr: 'les sources concordent' },
  conflict: { en: 'the sources contradict each other', fr: 'les sources se contredisent' },
  contested: { en: 'the sources give different values', fr: 'les sources donnent des valeurs différentes' },
  update: { en: 'the value changed with time', fr: 'la valeur a changé avec le temps' },
  scope: { en: 'the sources count different things', fr: 'les sources ne comptent pas la même chose' },
};

const dimensions: Readonly<Record<Dimension, Localized>> = {
  measure: { en: 'what is counted', fr: 'ce qui est compté' },
  who: { en: 'who', fr: 'qui' },
  event: { en: 'event', fr: 'événement' },
  status: { en: 'done or planned', fr: 'fait ou prévu' },
  place: { en: 'place', fr: 'lieu' },
  period: { en: 'period', fr: 'période' },
  definition: { en: 'definition', fr: 'définition' },
  claimant: { en: 'who says it', fr: 'qui le dit' },
  value: { en: 'value', fr: 'valeur' },
};

const outcomes: Readonly<Record<ProofSlot['outcome'], Localized>> = {
  same: { en: 'same', fr: 'identique' },
  compatible: { en: 'compatible', fr: 'compatible' },
  differs: { en: 'differs', fr: 'diffère' },
  unknown: { en: 'not said', fr: 'non précisé' },
};

/**
 * A proof card in one line: "Same: what is counted, who. Differs: period (2024 / 2025). Would reconcile them: …". The
 * values are left out, because whoever shows a proof shows them already.
 * @param gaps whether to name what the texts do not say
 */
export function proofInWords({ slots, reconciles }: Proof, gaps: boolean, locale: LanguageId): string {
  const lines = (Object.keys(outcomes) as ProofSlot['outcome'][]).flatMap((outcome) => {
    if (outcome === 'unknown' && !gaps) return [];
    const words = slots
      .filter((slot) => slot.outcome === outcome && slot.dimension !== 'value')
      .map((slot) => slotInWords(slot, locale));
    return words.length ? [`${say(outcomes[outcome], locale)}${colon(locale)}${words.join(', ')}`] : [];
  });
  if (reconciles) lines.push(`${say(wouldReconcile, locale)}${colon(locale)}${say(reconciles, locale)}`);
  else if (gaps) lines.push(say(unexplained, locale));
  return lines.map((line) => `${capital(line)}.`).join(' ');
}

const unexplained: Localized = {
  en: 'nothing in the texts explains the difference',
  fr: 'rien dans les textes n’explique l’écart',
};
const wouldReconcile: Localized = { en: 'would reconcile them', fr: 'ce qui les concilierait' };

function slotInWords({ dimension, outcome, left, right }: ProofSlot, locale: LanguageId): string {
  const name = say(dimensions[dimension], locale);
  if (outcome === 'unknown') return name;
  const words = left && right && left !== right ? `${left} / ${right}` : (left ?? right);
  return words ? `${name} (${words})` : name;
}

/** Who says it, nearest teller first: "Yonhap (citing: a report)". */
export function tellersInWords(tellers: readonly string[], locale: LanguageId): string {
  const [nearest, ...further] = tellers;
  if (!further.length) return nearest ?? '';
  return `${nearest} (${say({ en: 'citing', fr: 'citant' }, locale)}${colon(locale)}${further.join(', ')})`;
}

/** French puts a no-break space before a colon. */
export const colon = (locale: LanguageId): string => (locale === 'fr' ? '\u00a0: ' : ': ');

export const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
