import { accordingAt, quotedAt } from './according-phrases';
import type { AttributionWords } from './attribution-words';
import { quoteMarks, type SaidPhrase } from './said-phrase';
import { spokenAt } from './spoken-phrases';
import type { SentenceWords } from './teller-words';
import { listedTellers } from './told-numbers';
import { valueTellers } from './value-tellers';

/** Finds the phrases of a sentence that name a teller, in order. */
export function saidPhrases(sentence: SentenceWords, grammar: AttributionWords): SaidPhrase[] {
  const found: SaidPhrase[] = [];
  const title = speakerOfTitle(sentence, grammar);
  if (title) found.push(title);
  for (let i = title?.to ?? 0; i < sentence.length; ) {
    if (!grammar.triggers.has(sentence.folded[i]!) && !sentence.folded[i]!.includes('-')) {
      i++;
      continue;
    }
    const phrase =
      accordingAt(sentence, grammar, i) ?? quotedAt(sentence, grammar, i) ?? spokenAt(sentence, grammar, i, found);
    if (phrase) found.push(phrase);
    i = Math.max(i + 1, phrase?.to ?? 0);
  }
  const listed = [...listedTellers(sentence, grammar, found), ...valueTellers(sentence, grammar, found)];
  return [...found.map((phrase) => placed(sentence, phrase)), ...listed].sort((a, b) => a.from - b.from);
}

/** Says of a phrase whether it stands right behind a value. */
function placed(sentence: SentenceWords, phrase: SaidPhrase): SaidPhrase {
  const end = sentence.is(phrase.from - 1, ',') ? phrase.from - 1 : phrase.from;
  const behind = phrase.reach !== 'ahead' && sentence.marked.figures.some(({ nounEnd }) => nounEnd === end);
  return behind ? { ...phrase, behindValue: true } : phrase;
}

/** "Lagarde : « Le plan … »": a name, a colon and a quotation; "Anna Berg on Telegram: …". */
function speakerOfTitle(sentence: SentenceWords, grammar: AttributionWords): SaidPhrase | null {
  let to = 0;
  while (to < 5 && sentence.classAt(to) === 'capital') to++;
  if (!to || (to === 1 && sentence.isCommon(0))) return null;
  const wrote = sentence.classAt(to) === 'preposition' && grammar.platforms.has(sentence.folded[to + 1] ?? '');
  const colon = wrote ? to + 2 : to;
  if (!sentence.is(colon, ':') || !(wrote || quoteMarks.has(sentence.folded[colon + 1] ?? ''))) return null;
  return { from: 0, to: colon + 1, tellers: [{ from: 0, to }], kind: 'spoken', reach: 'ahead' };
}
