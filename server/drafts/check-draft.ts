import type { Claim, ClaimKind } from '../core/claims/claim';
import type { Languages } from '../core/language';
import type { Finding, Fix, Reading, Span, Story } from '../core/values';
import { checkDate } from './check-dates';
import { claimsOf, type Evidence, evidenceFor } from './evidence';
import { misspeltNames } from './misspelt-names';
import { draftWording } from './wording';
import { bearing, givenInWords, nameOf, place, relatedTo, rivalsOf, statedIn, type Value, type World } from './world';

/**
 * Checks a text that the user writes against the sources: its figures, with their hedges and claimants, its dates and its names.
 * Pure. The draft itself is never among the sources.
 */
export function checkDraft(draft: Reading, story: Story, languages: Languages): Finding[] {
  const sources = story.readings.filter(({ path }) => path !== draft.path);
  if (!sources.length) return [];
  const claims = (kind: ClaimKind) => sources.flatMap((one) => claimsOf(one, kind, languages));
  const world: World = { draft, story, sources, figures: claims('figure'), dates: claims('date') };
  const figures = claimsOf(draft, 'figure', languages).flatMap((claim) => checkFigure(world, claim));
  const dates = claimsOf(draft, 'date', languages).flatMap((claim) => checkDate(world, claim));
  return [...figures, ...dates, ...misspeltNames(draft, sources)].sort((a, b) => a.start - b.start);
}

function checkFigure(world: World, claim: Claim): Finding[] {
  const evidence = evidenceFor(claim, world.figures);
  const borneOut = bearing(evidence);
  if (!borneOut.length)
    return [evidence.length ? contradicted(world, claim, evidence.map(statedIn)) : unsupported(world, claim)];
  const rivals = rivalsOf(world, borneOut).filter((member) => !within(member, claim));
  if (rivals.length) return [contradicted(world, claim, [...borneOut.map(statedIn), ...rivals])];
  return [...lostHedge(world, claim, borneOut), ...lostClaimant(world, claim, borneOut)];
}

const within = (value: Value, { min, max }: Claim) =>
  min !== null && max !== null && value.min !== null && value.max !== null && min <= value.min && value.max <= max;

// ── figures that the sources do not bear out ─────────────────────────────────────────────────────────────────────

function unsupported({ draft }: World, claim: Claim): Finding {
  return {
    ...place(draft, claim),
    code: 'unsupported-figure',
    severity: 'warning',
    related: [],
    message: {
      en: `No source gives “${claim.text}” for this.`,
      fr: `Aucune source ne donne « ${claim.text} » pour cela.`,
    },
  };
}

function contradicted(world: World, claim: Claim, values: readonly Value[]): Finding {
  const related = relatedTo(world, values);
  const given = givenInWords(related);
  return {
    ...place(world.draft, claim),
    code: 'contradicted-figure',
    severity: 'warning',
    related,
    message: {
      en: `The sources do not all say “${claim.text}”: ${given.en}.`,
      fr: `Les sources ne disent pas toutes « ${claim.text} » : ${given.fr}.`,
    },
    fixes: rangeFix(world, claim, values),
  };
}

/** Puts the lowest and the highest value in place of the one, and who gives them at the end of the sentence. */
function rangeFix(world: World, claim: Claim, values: readonly Value[]): Fix[] {
  const exact = values.filter(({ min, max }) => min !== null && max !== null);
  const [low, high] = [
    exact.reduce<Value | undefined>((best, one) => (!best || one.min! < best.min! ? one : best), undefined),
    exact.reduce<Value | undefined>((best, one) => (!best || one.max! > best.max! ? one : best), undefined),
  ];
  if (!low || !high) return [];
  const wording = draftWording(world.draft.language);
  const names = [...new Set(exact.map(({ path }) => nameOf(world, path)))];
  const one = low.min === high.max;
  const newText = one ? low.text : betweenEnds(wording.between, lowEnd(low, world), highEnd(high, world));
  return [
    {
      title: { en: `Write “${newText}”, with its sources`, fr: `Écrire « ${newText} », avec les sources` },
      edits: [{ ...withHedge(world, claim), newText }, atSentenceEnd(world, claim, wording.accordingToSources(names))],
    },
  ];
}

/** "entre 1 200 et 1 500 hectares": a unit that both ends have is written once. */
function betweenEnds(between: (low: string, high: string) => string, low: string, high: string): string {
  const unit = /\d(\D+)$/.exec(low)?.[1];
  return unit && high.endsWith(unit) ? between(low.slice(0, -unit.length), high) : between(low, high);
}

const lowEnd = (value: Value, world: World) => (value.min === value.max ? value.text : number(value.min!, world));
const highEnd = (value: Value, world: World) => (value.min === value.max ? value.text : number(value.max!, world));
const number = (value: number, { draft }: World) => new Intl.NumberFormat(draft.language).format(value);

/** The figure with the hedge that stands right before it: a range replaces both. */
function withHedge({ draft }: World, { start, end, mention }: Claim): Span {
  const hedge = 'hedgeText' in mention ? mention.hedgeText : null;
  if (!hedge) return { start, end };
  const before = draft.text.slice(0, start).trimEnd();
  return before.endsWith(hedge) ? { start: before.length - hedge.length, end } : { start, end };
}

/** An insertion before the full stop of the figure's sentence. */
function atSentenceEnd({ draft }: World, { sentence }: Claim, newText: string) {
  const words = draft.text.slice(sentence.start, sentence.end).replace(/[.!?…\s]+$/, '');
  const at = sentence.start + words.length;
  return { start: at, end: at, newText };
}

// ── what was lost on the way ─────────────────────────────────────────────────────────────────────────────────────

function lostHedge(world: World, claim: Claim, borneOut: readonly Evidence[]): Finding[] {
  if (claim.hedge !== 'exact' || borneOut.some(({ claim: source }) => source.hedge === 'exact')) return [];
  const sources = borneOut.map(({ claim: source }) => ({ ...source, text: hedged(world, source) }));
  const [first] = sources;
  return [
    {
      ...place(world.draft, claim),
      code: 'lost-hedge',
      severity: 'warning',
      related: relatedTo(world, sources),
      message: {
        en: `The sources say “${first!.text}”, not “${claim.text}” without reserve.`,
        fr: `Les sources disent « ${first!.text} », et non « ${claim.text} » sans réserve.`,
      },
      replacements: [...new Set(sources.map(({ text }) => text))].slice(0, 3),
    },
  ];
}

/** The figure of a source with its hedge, as written where both stand together. */
function hedged({ sources }: World, { path, start, end, text, mention }: Claim): string {
  const whole = sources.find((one) => one.path === path)?.text ?? '';
  const hedge = 'hedgeText' in mention ? mention.hedgeText : null;
  if (!hedge) return text;
  const before = whole.slice(0, start).trimEnd();
  if (before.endsWith(hedge)) return whole.slice(before.length - hedge.length, end);
  return whole.slice(end).trimStart().startsWith(hedge) ? `${text} ${hedge}` : `${hedge} ${text}`;
}

/** The nearest teller of a figure, with the article that the source gives it. */
function tellerOf({ sources }: World, { path, claimants: [teller], start }: Claim): string {
  const reading = sources.find((one) => one.path === path);
  const attribution = reading?.attributions.find(
    ({ scope, chain }) => scope.start <= start && start < scope.end && chain.some(({ text }) => text === teller),
  );
  const named = attribution?.chain.find(({ text }) => text === teller);
  if (!reading || !named) return teller!;
  const article = draftWording(reading.language).article.exec(reading.text.slice(0, named.start))?.[0] ?? '';
  // At the head of a sentence the article has a capital that it has nowhere else.
  return article.toLowerCase() + teller!;
}

function lostClaimant(world: World, claim: Claim, borneOut: readonly Evidence[]): Finding[] {
  if (claim.claimants.length || borneOut.some(({ claim: source }) => !source.claimants.length)) return [];
  const tellers = [...new Set(borneOut.map(({ claim: source }) => tellerOf(world, source)))];
  const wording = draftWording(world.draft.language);
  return [
    {
      ...place(world.draft, claim),
      code: 'lost-claimant',
      severity: 'information',
      related: relatedTo(
        world,
        borneOut.map(({ claim: source }) => source),
      ),
      message: {
        en: `The sources give “${claim.text}” as the word of ${tellers.join(', ')}; the draft states it as a fact.`,
        fr: `Les sources donnent « ${claim.text} » comme la parole de : ${tellers.join(', ')} ; le brouillon l’affirme.`,
      },
      fixes: tellers.slice(0, 3).map((teller) => {
        const newText = wording.accordingTo(teller);
        return {
          title: { en: `Add “${newText.slice(2)}”`, fr: `Ajouter « ${newText.slice(2)} »` },
          edits: [atSentenceEnd(world, claim, newText)],
        };
      }),
    },
  ];
}
