import type { Claim } from '../claims/claim';
import type { Localized } from '../values';

/** Words of a phrase that may stand between a figure and what it counts: "12 millions de cartouches". */
const nearby = 40;
/** The longest phrase that names an event. */
const longest = 60;

/** The value as the text gives it, with its hedge and what it counts: "environ 13 000 soldats". */
export function statedValue(claim: Claim): string {
  const { mention, document, head } = claim;
  const hedge = 'hedgeText' in mention && mention.hedgeText ? `${mention.hedgeText} ` : '';
  const counted = 'counted' in mention ? mention.counted : null;
  if (counted && counted.start >= claim.start && unbroken(document, claim.end, counted.start, nearby))
    return hedge + flat(document, claim.start, Math.max(claim.end, counted.end));
  return head && !claim.text.includes(head.text) ? `${hedge}${claim.text} (${head.text})` : hedge + claim.text;
}

/** What happened on a day or with that many, in the words of the text: "signature d’un accord de défense". */
export function eventPhrase({ event, start, end, document, sentence }: Claim): string | null {
  if (!event) return null;
  const before = event.start < start;
  const [from, to] = before ? [event.start, start] : [end, event.end];
  const phrase = flat(document, from, Math.min(to, sentence.end)).replace(/^[\s,;:–—-]+|[\s,;:–—(«“"]+$/gu, '');
  if (phrase.length > longest || /[;:.!?\d]/u.test(phrase)) return event.text;
  // The preposition and article before the date belong to the date.
  return before ? phrase.replace(/(?:\s+\p{L}{1,3}[’']?)+$/u, '') || event.text : phrase;
}

/** What is counted with what was done to it: "soldats envoyés"; null where no participle of the sentence agrees with it. */
export function countedDeed({ mention, event, document }: Claim): string | null {
  const counted = 'counted' in mention ? mention.counted : null;
  if (!counted || !event?.participle || !unbroken(document, counted.end, event.start, nearby)) return null;
  const agrees = /s$/u.test(counted.text) && /s$/u.test(event.text);
  return agrees ? `${counted.text} ${event.text}` : null;
}

/** The verb that says how real it is, with what it governs: "s’apprête à déployer". */
export function verbPhrase(claim: Claim): string {
  const { verb, event, document } = claim;
  if (!verb) return '';
  const start =
    verb.start - (/(?:^|[^\p{L}])(\p{L}{1,2}[’']|se\s)$/u.exec(document.slice(0, verb.start))?.[1]?.length ?? 0);
  const reaches = event && event.start >= verb.end && unbroken(document, verb.end, event.start, 12);
  return flat(document, start, reaches ? event.end : verb.end);
}

/** Who says it, with the article: "le Kremlin"; in quotation marks where the reader's language is another one. */
export function tellerOf(claims: readonly Claim[]): Localized | null {
  const told = claims.find((claim) => claim.tellerName !== null);
  if (!told?.tellerName) return null;
  const name = told.tellerName;
  return {
    en: told.language === 'en' ? name : `“${name}”`,
    fr: told.language === 'fr' ? name : `« ${name} »`,
  };
}

/** The names that stand nearest to it, each once. */
export function namesNear(claim: Claim): string[] {
  const names = claim.terms.filter((term) => term.key.startsWith('@') && /^\p{Lu}/u.test(term.text));
  return [...new Map(names.map((term) => [term.key, term.text])).values()];
}

/** No end of a sentence or clause, and no other figure, between two places. */
const unbroken = (document: string, from: number, to: number, most: number): boolean =>
  to >= from && to - from <= most && !/[.,;:!?()\d\n]/u.test(document.slice(from, to));

const flat = (document: string, from: number, to: number): string => document.slice(from, to).replace(/\s+/gu, ' ');
