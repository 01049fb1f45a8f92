import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { list } from '../../word-lists';

/** Ages of persons. */
export const ages: FigureGrammar['ages'] = {
  before: [
    'âgé de',
    'âgée de',
    'âgés de',
    'âgées de',
    "à l' âge de",
    "l' âge de",
    "d' âge de",
    "dès l' âge de",
    'âgé',
    'âgée',
    'âgés',
  ],
  after: ["d' âge", 'révolus'],
  units: ['year', 'month'],
  at: ['à'],
  people: list(
    `homme hommes femme femmes garçon garçons fille filles fillette fillettes garçonnet enfant enfants bébé nourrisson adolescent adolescente adolescents adolescentes
      jeune jeunes mineur mineure mineurs mineures personne personnes victime victimes suspect suspecte suspects fils frère frères sœur sœurs père mère mari épouse compagnon compagne veuve veuf
      conducteur conductrice passager passagère passagers automobiliste motard cycliste piéton piétonne étudiant étudiante étudiants élève lycéen lycéenne collégien collégienne retraité retraitée retraités
      habitant habitante ressortissant ressortissante militant militante joueur joueuse soldat soldats policier gendarme pompier journaliste agriculteur médecin professeur enseignant enseignante
      député députée sénateur sénatrice maire ministre président présidente élu élue avocat avocate chef cheffe directeur directrice patron patronne chanteur chanteuse acteur actrice
      condamné condamnée accusé accusée prévenu prévenue mis disparu disparue blessé blessée mort morte défunt défunte meurtrier meurtrière assaillant tireur agresseur
      individu quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire trentenaire`,
  ),
  bare: false,
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  {
    text: 'Anne-Lise Roux, 60 ans, Marc (31 ans) et deux hommes de 20 et 28 ans.',
    figures: ['60 ans | 60 | age', '31 ans | 31 | age', 'deux | 2', '20 | 20 | age', '28 ans | 28 | age'],
  },
  {
    text: 'Une peine de 31 ans, prononcée à Paris, 3 ans après.',
    figures: ['31 ans | 31 | year', '3 ans | 3 | year'],
  },
  {
    text: 'À 98 ans, elle aide les moins de 26 ans et les 12-17 ans ; le prévenu, 43 ans, risque les 5 à 10 ans de prison.',
    figures: [
      '98 ans | 98 | age',
      '26 ans | ..26 | age | at-most',
      '12-17 ans | 12..17 | age | range',
      '43 ans | 43 | age',
      '5 à 10 ans | 5..10 | year | range | prison',
    ],
  },
];
