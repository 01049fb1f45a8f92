import type { FormerGrammar } from '../../core/claims/former';

/** Verbs by which a value is announced, foreseen or told, and what else says that it was due. */
const told =
  'announc|estimat|report|plann|schedul|expect|promis|pledg|fear|project|forecast|count|claim|admit|said|speak|spok|put|set|due|call';

/** How English says that a value is no longer held. */
export const former: FormerGrammar = {
  formerly: [
    { after: /^[^.;:]{0,40}\b(?:initially|previously|until now|earlier|originally)\b/u },
    {
      before:
        /(?:\b(?:instead of|rather than|no longer|up from|down from)|[,(] (?:and )?not)\s(?:the\s|on\s|about\s)?$/u,
    },
    {
      before: new RegExp(
        `\\b(?:initially|originally|previously|long|first|at first)\\s(?:been\\s)?(?:${told})\\p{L}*(?:\\s\\p{L}+){0,3}\\s$`,
        'u',
      ),
    },
    {
      before: /\b(?:against|compared with|beyond|above)\s(?:the\s)?$/u,
      after: new RegExp(`^(?:\\s\\p{L}+){0,3}?\\s(?:${told})\\p{L}*ed\\b`, 'u'),
    },
    {
      before: /\b(?:promised|pledged|planned|expected)\s[^,;.:]{0,40}$/u,
      after: /^[^.;]{0,40}?[,;:]\s(?:it will be|there will be|it is now)\b/u,
    },
  ],
  from: /\bfrom\s$/u,
  to: /^(?:\s\p{L}+){0,3}\sto\s(?:about\s|nearly\s|more than\s)?$/u,
  now: /^(?:\s\p{L}+){0,2}\s(?:now|today|currently)\b/u,
  examples: [
    'The county will lose 14 schools, not [22].',
    'The trial, originally due on [12 March], has been put off to 9 April.',
    'The vote is on 3 June instead of [10 June].',
    'The army conceded 15 deaths after long speaking of [6].',
    'The toll stands at 31 dead, up from [24] on the first day.',
    'The firm promised [700] jobs; it will be 420.',
    'The cost has risen from [$3.2bn] to $4.5bn.',
    'There were [6,000] people in the camp in spring, 9,500 now.',
    'The bill passed by 52 votes to 48, a loan of $3m to 2 firms.',
  ],
};
