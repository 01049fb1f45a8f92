import type { Language } from '../language';
import { foldWord } from '../text/fold';
import { splitWords } from '../text/words';
import type { Attribution, Passage, Reading, Sentence } from '../values';
import { type AttributionWords, attributionWords } from './attribution-words';
import { isOfPage, type PlacedExpression, type Resolvable } from './dates';
import type { DateMeaning } from './dates/meaning';
import type { TellerWords } from './teller-words';

/** How many words may stand between a verb of saying and its date: "a déclaré dans un entretien à la radio jeudi". */
const reach = 7;

/** Marks the dates that say when a teller spoke ("a annoncé jeudi la ministre", "told AFP on Friday"), and those on which the page appeared. */
export function markDatesOfSaying(
  dates: readonly PlacedExpression[],
  { text, blocks, sentences, attributions }: Pick<Reading, 'text' | 'blocks' | 'sentences' | 'attributions'>,
  language: Language,
): readonly Resolvable[] {
  const grammar = attributionWords(language);
  let first = 0;
  return dates.map((date) => {
    const sentence = sentences[date.sentence]!;
    if (isOfPage(date, text, blocks, language.calendar)) return { ...date, ofPage: true };
    while (first < attributions.length && attributions[first]!.end <= sentence.start) first++;
    if (!mayBePast(date.meaning)) return date;
    for (let at = first; at < attributions.length && attributions[at]!.start < sentence.end; at++)
      if (tellsWhen(date, attributions[at]!, sentence, text, grammar)) return { ...date, ofSaying: true };
    return date;
  });
}

function tellsWhen(
  date: PlacedExpression,
  { start, end, scope, spoken }: Attribution,
  sentence: Sentence,
  text: string,
  { tellers }: AttributionWords,
): boolean {
  if (start < date.end && date.start < end) return true;
  if (!spoken) return false;
  if (date.start >= end) {
    // "said Friday's vote was fair" tells of the vote.
    const genitive = /['’]/.test(text.charAt(date.end));
    return !genitive && areAdjuncts(splitWords(text.slice(end, date.start)), tellers);
  }
  // "Jeudi, le ministre a annoncé que": at the head of the sentence, before the one who speaks.
  const leads = scope.start === start && date.start === sentence.start;
  return (
    leads &&
    splitWords(text.slice(date.end, start)).every(({ text: word }) => word === ',' || isDeterminer(word, tellers))
  );
}

/** Whether words between a verb of saying and a date only say where or to whom: "à l'AFP", "reporters in Leeds". */
function areAdjuncts(words: readonly Passage[], { classes, speakers }: TellerWords): boolean {
  if (words.every(({ text }) => text === ',')) return true;
  const kinds = words.map(({ text }) => classes.get(foldWord(text)));
  const first = words[0]!.text;
  const opens = kinds[0] === 'preposition' || /^\p{Lu}/u.test(first) || speakers.has(foldWord(first));
  const leadsOn = ['preposition', 'of', 'determiner', 'ofDeterminer', 'and'].includes(kinds.at(-1) ?? '');
  return (
    opens &&
    !leadsOn &&
    words.length <= reach &&
    words.every(({ text }, i) => /^\p{L}/u.test(text) && kinds[i] !== 'clause' && kinds[i] !== 'verb')
  );
}

function isDeterminer(word: string, { classes }: TellerWords): boolean {
  const kind = classes.get(foldWord(word));
  return kind === 'determiner' || kind === 'ofDeterminer';
}

/** Whether the words can point to a day that is over: one speaks before it is reported. */
function mayBePast(meaning: DateMeaning): boolean {
  switch (meaning.type) {
    case 'named':
      return meaning.pick !== 'next';
    case 'unit':
      return meaning.offset <= 0;
    case 'shift':
      return meaning.direction < 0;
    case 'part':
    case 'oneOf':
    case 'around':
    case 'timed':
      return mayBePast(meaning.of);
    default:
      return false;
  }
}
