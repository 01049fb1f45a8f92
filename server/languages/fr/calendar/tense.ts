import type { CalendarExample, TenseWords } from '../../../core/read/dates/grammar';
import { on } from '../../calendar-example';
import { list } from '../../word-lists';

/** Words that tell whether a day is past or still to come. */
export const tense: TenseWords = {
  past: ['né', 'née', 'mort', 'morte', 'dernier', 'dernière'],
  future: list(`
    va vont doit doivent devra devront devrait devraient sera seront aura auront pourrait pourraient pourra
    pourront prévu prévue prévus prévues attendu attendue attendus attendues programmé programmée prévoit
    prévoient espère espèrent envisage envisagent compte comptent appelle appellent prochain prochaine
    prochains prochaines
  `),
  neither: ['devait', 'devaient', 'eu'],
  genitives: ['de', 'du', "d'", 'des'],
  lasting: list("pendant durant de d' en dure duré durera après sous dans moins plus"),
  articles: ['un', 'une'],
  anchors: ['après', 'avant'],
  determiners: list(`
    le la les l' un une des du son sa ses leur leurs ce cet cette ces notre nos votre vos mon ma mes qu' que
    avoir être
  `),
  postponing: list(`
    reporter différer renvoyer repousser ajourner décaler avancer reprogrammer report renvoi ajournement
  `),
  until: ['à', 'au', 'aux', "jusqu'à", "jusqu'au", 'pour'],
  timetable: list(`
    ouvrir rouvrir commencer débuter démarrer reprendre tenir dérouler achever terminer expirer fermer réunir
    recevoir affronter disputer jouer comparaître rendre entrer paraître sortir célébrer fêter
  `),
  plans: list(`
    convenu convenus convient conviennent décidé décide décident promis promet promettent proposé propose
    proposent menacé menace menacent accepté accepte acceptent exigé exige exigent appelé appelés invité
    invités invite souhaite souhaitent espère espèrent veut veulent projette projettent engagé engagés
  `),
};

/** What these rules must read; the unit tests run them. */
export const examples: readonly CalendarExample[] = [
  on('Il a été élu.', null, null),
  // A verb that has its own date says nothing of the next one.
  {
    text: 'Le port a annoncé jeudi la fermeture le 4 mai de deux quais.',
    on: '2014-03-14',
    passage: 'le 4 mai',
    from: '2014-05-04',
    to: '2014-05-04',
  },
  {
    text: 'Les deux maires ont convenu de se retrouver lundi.',
    on: '2014-03-13',
    passage: 'lundi',
    from: '2014-03-17',
    to: '2014-03-17',
  },
  {
    text: 'Les travaux reprendraient mardi, selon la mairie.',
    on: '2014-03-13',
    passage: 'mardi',
    from: '2014-03-18',
    to: '2014-03-18',
  },
  {
    text: 'La suite sera fixée comme l’a prévu le décret du 1er juillet.',
    on: '2014-10-13',
    passage: '1er juillet',
    from: '2014-07-01',
    to: '2014-07-01',
  },
  {
    text: 'Les négociations, suspendues vendredi, reprendront bientôt.',
    on: '2014-03-12',
    passage: 'vendredi',
    from: '2014-03-07',
    to: '2014-03-07',
  },
  {
    text: 'Les travaux, commencés en novembre, finiront bientôt.',
    on: '2014-03-12',
    passage: 'en novembre',
    from: '2013-11-01',
    to: '2013-11-30',
  },
  // The present of a timetable is still to come.
  { text: "Le salon s'ouvre jeudi.", on: '2014-03-12', passage: 'jeudi', from: '2014-03-13', to: '2014-03-13' },
  { text: 'Nantes reçoit samedi Angers.', on: '2014-03-12', passage: 'samedi', from: '2014-03-15', to: '2014-03-15' },
  // Behind a verb of postponing a day of its own and a new day, no range.
  on('Le procès a été renvoyé jeudi au 12 mai.', 'jeudi', '2014-03-06'),
  {
    text: 'La rentrée, différée par le maire lundi à septembre, inquiète.',
    on: '2014-05-14',
    passage: 'septembre',
    from: '2014-09-01',
    to: '2014-09-30',
  },
  {
    text: 'Le salon se tient de lundi à mercredi.',
    on: '2014-03-12',
    passage: 'de lundi à mercredi',
    from: '2014-03-17',
    to: '2014-03-19',
  },
  on('Le feu a pris mercredi d’après la mairie.', 'mercredi', '2014-03-05'),
  on('Il a perdu 1/3 de ses voix.', null, null),
];
