import type { Claim } from '../claims/claim';
import { shortName } from '../text/source-name';
import type { Fact, Finding, LanguageId, Passage } from '../values';
import { statedValue } from './claim-words';
import { quoted } from './messages';
import { partsOfOneEpisode } from './same-event';

/**
 * An article that announces an event and also has a teller give it as done on a day before it begins: one tense or one
 * day is wrong.
 * @param claimsOf the claims of a document
 */
export function chronologyFindings(
  claims: readonly Claim[],
  fact: Fact,
  claimsOf: (path: string) => readonly Claim[],
): Finding[] {
  for (const planned of claims) {
    if (planned.kind !== 'date' || planned.status !== 'planned' || !planned.event || !planned.days) continue;
    const { event, days } = planned;
    const early = claimsOf(planned.path).find(
      ({ tells, days: said }) => tells && said && said.to < days.from && partsOfOneEpisode(tells, event),
    );
    if (early?.tells) return [finding(planned, early, claims, fact)];
  }
  return [];
}

function finding(planned: Claim, early: Claim, claims: readonly Claim[], fact: Fact): Finding {
  const { path, event } = planned;
  const [done, plan] = [early.tells!, event!];
  const begins = claims
    .filter((claim) => claim.path !== path && claim.days && claim.days.from > early.days!.to)
    .sort((a, b) => a.days!.from - b.days!.from);
  const firstOfEach = begins.filter((claim, i) => begins.findIndex((other) => other.path === claim.path) === i);
  const elsewhere = firstOfEach.map((claim) => ({ at: shortName(claim.path), day: quoted(statedValue(claim)) }));
  const dated = (words: string, language: LanguageId) =>
    elsewhere.length ? `${words} ${elsewhere.map(({ at, day }) => `${day[language]} (${at})`).join(', ')}` : '';
  return {
    path,
    start: early.start,
    end: done.end,
    code: 'chronology-conflict',
    severity: 'information',
    message: {
      en: `${shortName(path)} announces for “${planned.text}” (“${plan.text}”) what it tells as done “${early.text}” (“${withAuxiliary(done, planned)}”)${dated('; elsewhere it is', 'en')}.`,
      fr: `${shortName(path)} annonce pour « ${planned.text} » (« ${plan.text} ») ce qu’il raconte comme fait « ${early.text} » (« ${withAuxiliary(done, planned)} »)${dated(' ; ailleurs, c’est', 'fr')}.`,
    },
    related: [
      {
        path,
        start: Math.min(plan.start, planned.start),
        end: Math.max(plan.end, planned.end),
        message: { en: `announced: “${plan.text}”`, fr: `annoncé : « ${plan.text} »` },
      },
      ...firstOfEach.map((claim) => ({
        path: claim.path,
        start: claim.start,
        end: claim.end,
        message: quoted(statedValue(claim)),
      })),
    ],
    factId: fact.id,
  };
}

/** The participle with the word before it, which is its auxiliary: "s’était rendu". */
function withAuxiliary({ start, text }: Passage, { document }: Claim): string {
  const before = /(?:\p{L}{1,2}[’'])?\p{L}{1,6}\s$/u.exec(document.slice(Math.max(0, start - 12), start));
  return `${before?.[0] ?? ''}${text}`;
}
