import { type Claim, inOrder } from '../claims/claim';
import { shortName } from '../text/source-name';
import type { Fact, Finding, Localized, Passage, Severity } from '../values';
import { statedValue, tellerOf, verbPhrase } from './claim-words';
import type { FactCode } from './codes';
import { quoted } from './messages';
import { sharesTeller } from './proof';
import { relateValues } from './value-relation';

/**
 * What is to be said of passages that state one fact although their values agree: another thing counted, a heading that
 * says more than its text, a plan that another gives as done, a source left out, another place.
 */
export function findingsOfFact(claims: readonly Claim[], fact: Fact): Finding[] {
  const figures = figuresOf(claims);
  return [unitTerm, headlineVsBody, statusConflict, definitionMismatch, placeConflict].flatMap(
    (find) => find(figures, fact) ?? [],
  );
}

/** The same of what the whole texts of the passages tell, not only the sentences that hold them. */
export function findingsOfTexts(claims: readonly Claim[], fact: Fact): Finding[] {
  const found = attributionMissing(figuresOf(claims), fact);
  return found ? [found] : [];
}

const figuresOf = (claims: readonly Claim[]) => claims.filter((claim) => claim.kind === 'figure' && !isTrivial(claim));

/** "Les deux pays" states nothing. */
const isTrivial = (claim: Claim) => claim.dimension === 'count' && claim.hedge === 'exact' && (claim.max ?? 0) < 3;

type Find = (claims: readonly Claim[], fact: Fact) => Finding | null;
type Pair = readonly [Claim, Claim];

/** The first pair of one claim and another of the others, the documents in order, that something holds for. */
function findPair(
  claims: readonly Claim[],
  others: readonly Claim[],
  holds: (a: Claim, b: Claim) => boolean,
): Pair | undefined {
  for (const a of claims) for (const b of others) if (a !== b && holds(a, b)) return [a, b];
  return undefined;
}

const unitTerm: Find = (claims, fact) => {
  const kinds = claims.filter((claim) => claim.headKind);
  const differ = (a: Claim, b: Claim) =>
    a.headKind !== b.headKind && inOrder(a, b) < 0 && relateValues(a, b) === 'equal';
  const [a, b] =
    findPair(kinds, kinds, (x, y) => differ(x, y) && sharesTeller(x, y)) ?? findPair(kinds, kinds, differ) ?? [];
  const [left, right] = [a && countedOf(a), b && countedOf(b)];
  if (!a || !b || !left || !right) return null;
  return finding('unit-term-conflict', sharesTeller(a, b) ? 'warning' : 'information', fact, [a, left], [[b, right]], {
    en: `${shortName(a.path)} counts “${statedValue(a)}”, ${shortName(b.path)} “${statedValue(b)}”: the same number of different things.`,
    fr: `${shortName(a.path)} compte « ${statedValue(a)} », ${shortName(b.path)} « ${statedValue(b)} » : le même nombre, mais pas de la même chose.`,
  });
};

const isHeading = (claim: Claim) => claim.block === 'headline' || claim.block === 'subheading';
/** "Avait déployé", "déployés": a verb that says that it has happened. */
const isTold = (claim: Claim) => claim.status === 'done' && claim.verb?.tense === 'past participle';
const isPlan = (claim: Claim) => claim.status === 'planned' || claim.status === 'considered';

const headlineVsBody: Find = (claims, fact) => {
  const heading = claims.find(
    (claim) => isHeading(claim) && isTold(claim) && !claim.periods.length && claim.dimension !== 'ordinal',
  );
  if (!heading) return null;
  const body = claims.filter((claim) => !isHeading(claim) && claim.verb);
  const own = body.filter((claim) => claim.path === heading.path);
  const plans = body.filter(
    (claim) => isPlan(claim) && relateValues(heading, claim) === 'equal' && heading.event?.key === claim.event?.key,
  );
  const plan = plans.find((claim) => own.includes(claim));
  if (!plan || own.some((claim) => claim.status === 'done')) return null;
  const [done, planned, value] = [heading.verb!.text, verbPhrase(plan), statedValue(heading)];
  const place = heading.block === 'headline' ? 'Le titre' : 'L’intertitre';
  const others = onePerDocument(plans.filter((claim) => claim.path !== heading.path));
  const like = (word: string, quote: (claim: Claim) => string) =>
    others.length ? `, ${word} ${others.map((claim) => `${shortName(claim.path)} (${quote(claim)})`).join(', ')}` : '';
  return finding(
    'headline-vs-body',
    'warning',
    fact,
    [heading, heading.verb!],
    plans.map((c) => [c, c.verb!] as const),
    {
      en: `The heading of ${shortName(heading.path)} presents “${value}” as “${done}”; its text only announces it (“${planned}”)${like('like', (c) => `“${verbPhrase(c)}”`)}.`,
      fr: `${place} de ${shortName(heading.path)} donne « ${value} » comme « ${done} » ; son texte ne fait que l’annoncer (« ${planned} »)${like('comme', (c) => `« ${verbPhrase(c)} »`)}.`,
    },
  );
};

const statusConflict: Find = (claims, fact) => {
  const counted = claims.filter((claim) => claim.dimension === 'count' && claim.head !== null);
  const ideas = counted.filter((claim) => claim.status === 'considered' && claim.reported && claim.verb);
  const pair = findPair(
    counted.filter(isTold),
    ideas,
    (done, idea) => done.path !== idea.path && relateValues(done, idea) !== 'disjoint' && notOlder(idea, done),
  );
  if (!pair) return null;
  const [done, idea] = pair;
  return finding('status-conflict', 'information', fact, [done, done.verb!], [[idea, idea.verb!]], {
    en: `${shortName(done.path)} gives “${statedValue(done)}” as done (“${verbPhrase(done)}”); for ${shortName(idea.path)}, “${statedValue(idea)}” are only considered (“${verbPhrase(idea)}”).`,
    fr: `${shortName(done.path)} donne « ${statedValue(done)} » comme un fait accompli (« ${verbPhrase(done)} ») ; pour ${shortName(idea.path)}, « ${statedValue(idea)} » ne sont qu’envisagés (« ${verbPhrase(idea)} »).`,
  });
};

/** A later article may well give as done what an earlier one only considered, unless it was told as done before. */
function notOlder(idea: Claim, done: Claim): boolean {
  const told = done.toldOn?.to ?? done.articleDay;
  return idea.articleDay === null || told === null || idea.articleDay >= told;
}

const attributionMissing: Find = (claims, fact) => {
  const forecasts = claims.filter((claim) => isPlan(claim) && !claim.reported && claim.hedge !== 'vague');
  const bare = forecasts.find((claim) => !claim.claimants.length && !isHeading(claim));
  const sourced = forecasts.filter((claim) => claim.teller && claim.path !== bare?.path);
  if (!bare || !sourced.length || forecasts.some((c) => c.path === bare.path && c.claimants.length)) return null;
  if (sourced.some((claim) => relateValues(claim, bare) !== 'equal')) return null;
  // What several articles give without a source is known to everybody.
  if (claims.some((claim) => claim.path !== bare.path && !claim.claimants.length)) return null;
  if (names(bare.document, sourced[0]!.teller!.text)) return null;
  const teller = tellerOf(sourced)!;
  return finding(
    'attribution-missing',
    'information',
    fact,
    [bare, bare],
    sourced.map((c) => [c, c.teller!] as const),
    {
      en: `${shortName(bare.path)} gives “${statedValue(bare)}” without a source; ${shortName(sourced[0]!.path)} gives it according to ${teller.en}.`,
      fr: `${shortName(bare.path)} avance « ${statedValue(bare)} » sans source ; ${shortName(sourced[0]!.path)} le fait selon ${teller.fr}.`,
    },
  );
};

/** Whether a text names a teller somewhere: then the source is not left out, only not repeated. */
function names(text: string, teller: string): boolean {
  const words = teller.match(/\p{L}{5,}/gu) ?? [];
  return words.every((word) => text.includes(word));
}

const definitionMismatch: Find = (claims, fact) => {
  const narrowed = claims.filter((claim) => claim.modifiers.length > 0);
  const isVague = (claim: Claim) => claim.hedge === 'vague';
  const pair = findPair(
    narrowed.filter((claim) => !isVague(claim)),
    narrowed.filter(isVague),
    (exact, vague) =>
      exact.path !== vague.path &&
      exact.head?.key === vague.head?.key &&
      !exact.modifiers.some((m) => vague.modifiers.some((n) => n.key === m.key)),
  );
  const [left, right] = [pair && countedOf(pair[0]), pair && countedOf(pair[1])];
  if (!pair || !left || !right) return null;
  const [a, b] = pair;
  return finding('definition-mismatch', 'information', fact, [a, left], [[b, right]], {
    en: `${shortName(a.path)} counts “${statedValue(a)}”, ${shortName(b.path)} “${statedValue(b)}”: they may not be the same ones.`,
    fr: `${shortName(a.path)} compte « ${statedValue(a)} », ${shortName(b.path)} « ${statedValue(b)} » : ce ne sont peut-être pas les mêmes.`,
  });
};

/** Words that two claims must share near the figure before their places are compared. */
const sameMove = (a: Claim, b: Claim) =>
  a.terms.some(
    (term) =>
      term.contrast === 'movement' &&
      term.nearness >= 0.5 &&
      b.terms.some((other) => other.key === term.key && other.nearness >= 0.5),
  );

const placeConflict: Find = (claims, fact) => {
  const placed = claims.filter((claim) => claim.place && claim.status === 'done' && claim.hedge !== 'vague');
  const pair = findPair(
    placed,
    placed,
    (a, b) =>
      a.path !== b.path && a.place!.country !== b.place!.country && a.head?.key === b.head?.key && sameMove(a, b),
  );
  if (!pair) return null;
  const alone = (claim: Claim) => placed.filter((other) => other.place!.country === claim.place!.country).length;
  const a = alone(pair[0]) <= alone(pair[1]) ? pair[0] : pair[1];
  const elsewhere = (c: Claim) => c.path !== a.path && c.place !== null && c.place.country !== a.place!.country;
  const others = onePerOrigin(placed.filter((c) => elsewhere(c) && sameMove(a, c)));
  // "Des milliers" contradicts no figure, only its place.
  const vague = onePerDocument(claims.filter((c) => c.hedge === 'vague' && c.status === 'done' && elsewhere(c)));
  return finding(
    'place-conflict',
    'warning',
    fact,
    [a, wholeStatement(a)],
    [...others.map((c) => [c, wholeStatement(c)] as const), ...vague.map((c) => [c, c.place!] as const)],
    {
      en: `${shortName(a.path)} places “${statedValue(a)}” “${a.place!.text}”; ${[...others, ...vague].map((c) => `${shortName(c.path)} places “${statedValue(c)}” “${c.place!.text}”`).join('; ')}.`,
      fr: `${shortName(a.path)} situe « ${statedValue(a)} » « ${a.place!.text} » ; ${[...others, ...vague].map((c) => `${shortName(c.path)} situe « ${statedValue(c)} » « ${c.place!.text} »`).join(' ; ')}.`,
    },
  );
};

/** The first passage of each document. */
const onePerDocument = (claims: readonly Claim[]): Claim[] =>
  claims.filter((claim, i) => claims.findIndex(({ path }) => path === claim.path) === i);

/** Of passages that go back to one teller, the one that names the narrowest place. */
function onePerOrigin(claims: readonly Claim[]): Claim[] {
  const wide = (claim: Claim) => (claim.place!.key.startsWith('country:') ? 1 : 0);
  const kept: Claim[] = [];
  for (const claim of [...claims].sort((x, y) => wide(x) - wide(y)))
    if (!kept.some((other) => sharesTeller(other, claim))) kept.push(claim);
  return kept;
}

/** From the figure to its place: what is contradicted is the whole. */
const wholeStatement = (claim: Claim) => ({ start: claim.start, end: claim.place!.end });

const countedOf = (claim: Claim): Passage | null => ('counted' in claim.mention ? claim.mention.counted : null);

type Side = readonly [Claim, { readonly start: number; readonly end: number }];

function finding(
  code: FactCode,
  severity: Severity,
  fact: Fact,
  [claim, at]: Side,
  others: readonly Side[],
  message: Localized,
): Finding {
  return {
    path: claim.path,
    start: at.start,
    end: at.end,
    code,
    severity,
    message,
    related: others.map(([other, span]) => ({
      path: other.path,
      start: span.start,
      end: span.end,
      message: quoted(statedValue(other)),
    })),
    factId: fact.id,
  };
}
