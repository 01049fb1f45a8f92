import type { Claim } from '../claims/claim';
import { isName } from '../claims/term-keys';
import type { Localized, Span } from '../values';

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
  const understood = claim.unitLeftOut ?? (head && !head.deed && !claim.text.includes(head.text) ? head.text : null);
  return understood ? `${hedge}${claim.text} (${understood})` : hedge + claim.text;
}

/** What happened on a day or with that many, in the words of the text: "signature d’un accord de défense". */
export function eventPhrase(claim: Claim): string | null {
  const { event, start, end, document } = claim;
  if (!event) return null;
  const [from, to] = event.start < start ? [event.start, start] : [end, event.end];
  const whole = unbroken(document, from, to, longest);
  if (whole || event.start < start) {
    const text = document.slice(from, Math.min(to, from + longest));
    const clause = text.split(/[.,;:!?()\d\n]/u)[0]!;
    // A phrase that is cut must not end inside a word.
    const phrase = trimmed(
      (whole || clause.length < text.length ? clause : clause.replace(/\S*$/u, '')).replace(/\s+/gu, ' '),
      claim,
    );
    if (phrase.includes(' ')) return phrase;
  }
  return leadingTo(event, claim);
}

/** An event with what stands before it in its clause: "les grands axes doivent être présentés". */
function leadingTo(event: Span & { readonly text: string }, claim: Claim): string {
  const { document, sentence, end } = claim;
  const from = Math.max(sentence.start, event.start - longest, end <= event.start ? end : 0);
  const clause = document
    .slice(from, event.start)
    // The point of "3.5 million" ends no clause.
    .split(/[^\p{L}\p{N}\s’'.,-]|[.,](?!\d)|(?<!\d)[.,]/u)
    .at(-1)!;
  // A phrase that is cut must not begin inside a word.
  const whole = clause.length === event.start - from && from > sentence.start ? clause.replace(/^\S*\s*/u, '') : clause;
  return `${whole.trimStart().replace(/\s+/gu, ' ')}${event.text}`;
}

/** Without the words at its ends that carry no meaning: the preposition and article before a date belong to the date. */
function trimmed(phrase: string, { event, terms }: Claim): string {
  const told = new Set([event!.text, ...terms.map((term) => term.text)].flatMap((text) => text.split(/[\s’']/u)));
  const words = phrase.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').split(' ');
  while (
    words.length > 1 &&
    !words
      .at(-1)!
      .split(/[’']/u)
      .some((part) => told.has(part))
  )
    words.pop();
  return words.join(' ');
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
  const names = claim.terms.filter((term) => isName(term.key) && /^\p{Lu}/u.test(term.text));
  return [...new Map(names.map((term) => [term.key, term.text])).values()];
}

/** No end of a sentence or clause, and no other figure, between two places. */
const unbroken = (document: string, from: number, to: number, most: number): boolean =>
  to >= from && to - from <= most && !/[.,;:!?()\d\n]/u.test(document.slice(from, to));

const flat = (document: string, from: number, to: number): string => document.slice(from, to).replace(/\s+/gu, ' ');
