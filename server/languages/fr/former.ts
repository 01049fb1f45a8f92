import type { FormerGrammar } from '../../core/claims/former';

/** Stems of verbs by which a value is announced, foreseen or told. */
const told =
  'parl|annonc|évoqu|avanc|estim|prév|prom|attend|redout|espér|fix|programm|fait état|tabl|dénombr|compt|recens|chiffr|évalu|reconn|admis';

/** How French says that a value is no longer held. */
export const former: FormerGrammar = {
  formerly: [
    { after: /^[^.;:]{0,40}\b(?:initialement|auparavant|jusqu[’'](?:à présent|ici|alors)|précédemment|un temps)\b/u },
    {
      before:
        /(?:\bnon (?:plus|pas)|\bet non|\bau lieu d(?:e|es|u)|\bplutôt qu(?:e|’|'))\s?(?:(?:les|la|le|l[’']|aux?|à|dans|pour|d(?:e|es|u))\s)?(?:environ\s|quelque\s)?$/u,
    },
    {
      before: new RegExp(
        `\\b(?:initialement|longtemps|un temps|précédemment|d[’']abord|au départ)\\s(?:été\\s)?(?:${told})\\p{L}*(?:\\s\\p{L}+[’']?){0,3}\\s?$`,
        'u',
      ),
    },
    {
      before: /\b(?:contre|au-delà d(?:e|es))\s(?:les\s)?$/u,
      after: new RegExp(
        `^(?:\\s\\p{L}+){0,4}?\\s(?:la veille|hier|au plus fort|dans un premier temps|(?:${told})\\p{L}*(?:é|i|u|is)e?s?(?!\\p{L}))`,
        'u',
      ),
    },
    {
      before: /\p{L}(?:ait|aient)\s[^,;.:]{0,40}$/u,
      after: /^[^.;]{0,40}?[,;:]\s(?:ce sera|ce seront|ce sont|il y en aura|(?:il|elle)s seront)\b/u,
    },
  ],
  from: /\bd(?:e|es|u)\s$/u,
  to: /^(?:\s\p{L}+){0,3}\sà\s(?:environ\s|près de\s|plus de\s)?$/u,
  now: /^(?:\s\p{L}+){0,2}\s(?:désormais|maintenant|à présent|aujourd[’']hui)\b/u,
  examples: [
    'Le comté perdrait 14 collèges et non plus [22].',
    'Le procès, initialement prévu [le 12 mars], est reporté au 9 avril.',
    'Le tournoi durera trois jours, au lieu des [cinq] initialement prévus.',
    'Le vote est avancé au 3 juin au lieu du [10 juin].',
    'L’armée a reconnu 15 pertes, après avoir longtemps parlé de [6].',
    'Le maire avait d’abord annoncé [300] arbres ; il en plantera 120.',
    'On compte 88 blessés, au-delà des [60] évoqués le premier soir.',
    'Le bilan s’établit à 31 morts, contre [24] annoncés la veille.',
    'Il reste 700 clients coupés, contre [2 100] auparavant.',
    'Le groupe promettait [700] embauches, ce sera 420.',
    'Le coût du chantier passe de [3,2] à 4,5 milliards d’euros.',
    'Les suppressions de lits ont été ramenées de [310] à 190.',
    'Ils étaient [6 000] au début de l’été, 9 500 désormais.',
    'Le texte a été adopté par 52 voix contre 48, le taux atteint 7 %, contre 6 % en Allemagne.',
    'Un prêt de 3 millions d’euros à 2 % sur 4 à 6 ans.',
  ],
};
