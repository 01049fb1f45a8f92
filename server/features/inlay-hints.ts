import { type InlayHint, MarkupKind, type Range } from 'vscode-languageserver';
import { shortName } from '../core/text/source-name';
import type { Fact, Member } from '../core/values';
import { type DocumentContext, locationOf, type StoryContext } from './context';
import { lookupOf, memberAt, proofOf } from './lookup';
import { literal } from './markdown';
import { severityOf } from './severity';
import { capital, differing, proofInWords } from './wording';

/**
 * After each value that a problem sets against another one: "≠ 11 000 · 001", with what the mouse on it shows and where a
 * click leads. Nothing anywhere else. There are few, so none is left to be resolved: an editor whose user moves the mouse
 * away before the answer takes the hint for resolved, and shows nothing from then on.
 */
export function inlayHints(context: DocumentContext, range: Range): InlayHint[] {
  const { document, reading } = context;
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  return lookupOf(context.story)
    .members(reading.path)
    .filter((at) => at.start >= start && at.end <= end && differing.has(at.fact.verdict))
    .flatMap((at) => {
      const others = otherValues(setAgainst(context, at.fact), at.member);
      const [first] = others;
      if (!first) return [];
      const more = others.length > 1 ? ` (+${others.length - 1})` : '';
      const value = `≠ ${first.text}${more} · ${shortName(first.path)}`;
      return [
        {
          position: document.positionAt(at.end),
          label: [{ value, location: locationOf(context, first) }],
          tooltip: { kind: MarkupKind.Markdown, value: told(context, at.fact, first) },
          paddingLeft: true,
        },
      ];
    });
}

/** The passages that the problems of a fact point to: a fact may hold other values, which nothing is said of. */
function setAgainst({ story, settings }: StoryContext, fact: Fact): Member[] {
  const shown = lookupOf(story)
    .about(fact)
    .filter((finding) => severityOf(finding, settings))
    // First what compares the values themselves.
    .sort((a, b) => Number(b.proof !== undefined) - Number(a.proof !== undefined));
  return shown.flatMap((finding) => [finding, ...finding.related].flatMap((place) => memberAt(fact, place) ?? []));
}

/**
 * Of the values that are set against each other those of other sources that this passage does not give, one passage each.
 * Nothing when this passage gives none of them. What the same source says otherwise stands in the same text.
 */
function otherValues(sides: readonly Member[], here: Member): Member[] {
  if (!sides.some((side) => boundsOf(side) === boundsOf(here))) return [];
  const others = sides.filter((side) => side.path !== here.path && apart(here, side));
  return others.filter((side, at) => others.findIndex((one) => boundsOf(one) === boundsOf(side)) === at);
}

const boundsOf = ({ min, max, from, to }: Member): string => `${min} ${max} ${from} ${to}`;

function apart(a: Member, b: Member): boolean {
  if (a.from && b.from) return (a.to ?? a.from) < b.from || (b.to ?? b.from) < a.from;
  return (a.max !== null && b.min !== null && a.max < b.min) || (b.max !== null && a.min !== null && b.max < a.min);
}

/** The fact with the sentence of another passage, and how that was compared. */
function told(context: StoryContext, fact: Fact, other: Member): string {
  const proof = proofOf(lookupOf(context.story), fact, fact.members.indexOf(other));
  const lines = [`**${literal(capital(fact.label))}**`, `« ${literal(sentenceOf(context, other))} »`];
  if (proof) lines.push(literal(proofInWords(proof, true, context.locale)));
  return lines.join('\n\n');
}

const sentenceOf = (context: StoryContext, { path, sentence }: Member): string =>
  lookupOf(context.story).reading(path)?.text.slice(sentence.start, sentence.end) ?? '';
