import type { Claim } from '../core/claims/claim';
import type { Languages } from '../core/language';
import type { Fact, Finding, Fix, Member, Place, Reading, RelatedPlace, Span, Story } from '../core/values';
import { sourceName } from '../features/wording';
import { type Evidence, evidenceFor, figureClaims } from './evidence';
import { misspeltNames } from './misspelt-names';
import { draftWording } from './wording';

/** Relations in which a source bears out what the draft says. */
const bearsOut = new Set(['equal', 'rounding', 'contains', 'vague']);
/** As many other passages as a finding shows. */
const mostRelated = 6;

/**
 * Checks a text that the user writes against the sources: its figures, with their hedges and claimants, and its names.
 * Pure. The draft itself is never among the sources.
 */
export function checkDraft(draft: Reading, story: Story, languages: Languages): Finding[] {
  const sources = story.readings.filter(({ path }) => path !== draft.path);
  if (!sources.length) return [];
  const world: World = { draft, story, sources, claims: sources.flatMap((one) => figureClaims(one, languages)) };
  const figures = figureClaims(draft, languages).flatMap((claim) => checkFigure(world, claim));
  return [...figures, ...misspeltNames(draft, sources)].sort((a, b) => a.start - b.start);
}

interface World {
  readonly draft: Reading;
  readonly story: Story;
  readonly sources: readonly Reading[];
  readonly claims: readonly Claim[];
}

function checkFigure(world: World, claim: Claim): Finding[] {
  const evidence = evidenceFor(claim, world.claims);
  const bearing = evidence.filter(({ relation }) => bearsOut.has(relation));
  if (!bearing.length)
    return [evidence.length ? contradicted(world, claim, evidence.map(memberLike)) : unsupported(world, claim)];
  const rivals = rivalsOf(world, bearing).filter((member) => !within(member, claim));
  if (rivals.length) return [contradicted(world, claim, [...bearing.map(memberLike), ...rivals])];
  return [...lostHedge(world, claim, bearing), ...lostClaimant(world, claim, bearing)];
}

/** What a passage of a source says, whether it was reached by its claim or by its fact. */
type Value = Pick<Member, 'path' | 'start' | 'end' | 'text' | 'min' | 'max' | 'unit'>;

const memberLike = ({ claim }: Evidence): Value => claim;

/** Values that other sources give for the same fact, as the story judges it. */
function rivalsOf({ story }: World, bearing: readonly Evidence[]): readonly Value[] {
  const holds = (fact: Fact) =>
    fact.members.some((member) =>
      bearing.some(({ claim }) => claim.path === member.path && claim.start === member.start),
    );
  return story.facts
    .filter(({ verdict }) => verdict === 'conflict' || verdict === 'contested')
    .filter(holds)
    .flatMap(({ members }) => members)
    .filter((member) => !bearing.some(({ claim }) => claim.min === member.min && claim.max === member.max));
}

const within = (value: Value, { min, max }: Claim) =>
  min !== null && max !== null && value.min !== null && value.max !== null && min <= value.min && value.max <= max;

const place = ({ path }: Reading, { start, end }: Span): Place => ({ path, start, end });

function relatedTo(world: World, values: readonly Value[]): RelatedPlace[] {
  const seen = new Set<string>();
  return values
    .filter(({ path, start }) => !seen.has(`${path}#${start}`) && seen.add(`${path}#${start}`))
    .slice(0, mostRelated)
    .map(({ path, start, end, text }) => {
      const words = `${nameOf(world, path)} : ${text}`;
      return { path, start, end, message: { en: words.replace(' : ', ': '), fr: words } };
    });
}

const nameOf = ({ sources }: World, path: string) => {
  const reading = sources.find((one) => one.path === path);
  return reading ? (reading.outlet ?? sourceName(reading)) : path;
};

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
  const given = related.map(({ path, message }) => ({ path, en: message.en, fr: message.fr }));
  return {
    ...place(world.draft, claim),
    code: 'contradicted-figure',
    severity: 'warning',
    related,
    message: {
      en: `The sources do not all say “${claim.text}”: ${given.map(({ en }) => en).join('; ')}.`,
      fr: `Les sources ne disent pas toutes « ${claim.text} » : ${given.map(({ fr }) => fr).join(' ; ')}.`,
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

function lostHedge(world: World, claim: Claim, bearing: readonly Evidence[]): Finding[] {
  if (claim.hedge !== 'exact' || bearing.some(({ claim: source }) => source.hedge === 'exact')) return [];
  const sources = bearing.map(({ claim: source }) => ({ ...source, text: hedged(world, source) }));
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

function lostClaimant(world: World, claim: Claim, bearing: readonly Evidence[]): Finding[] {
  if (claim.claimants.length || bearing.some(({ claim: source }) => !source.claimants.length)) return [];
  const tellers = [...new Set(bearing.map(({ claim: source }) => tellerOf(world, source)))];
  const wording = draftWording(world.draft.language);
  return [
    {
      ...place(world.draft, claim),
      code: 'lost-claimant',
      severity: 'information',
      related: relatedTo(
        world,
        bearing.map(({ claim: source }) => source),
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
