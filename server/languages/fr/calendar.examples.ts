import type { CalendarExample } from '../../core/read/dates/grammar';

/** Monday 10 March 2014 stands for the day of the article, where a line does not name another. */
const day = '2014-03-10';

const on = (
  text: string,
  passage: string | null,
  from: string | null,
  to: string | null = from,
  grain?: string,
): CalendarExample => ({
  text,
  on: day,
  passage,
  from,
  to,
  ...(grain ? { grain } : {}),
});

/** What the French tables must read; the unit tests run them. */
export const frenchCalendarExamples: readonly CalendarExample[] = [
  // Days.
  on('La gare a rouvert le 4 mars 2014.', 'le 4 mars 2014', '2014-03-04', undefined, 'day'),
  on('Le pont a fermé le 1er janvier 2012.', 'le 1er janvier 2012', '2012-01-01'),
  on('Le maire a démissionné mercredi.', 'mercredi', '2014-03-05'),
  on('Le conseil se réunira mercredi.', 'mercredi', '2014-03-12'),
  on('La piscine a fermé samedi dernier.', 'samedi dernier', '2014-03-08'),
  on('Il viendra jeudi prochain.', 'jeudi prochain', '2014-03-13'),
  on('Ils se sont vus ce lundi 10 mars.', 'ce lundi 10 mars', '2014-03-10'),
  on('Le bac a coulé le 27 février.', 'le 27 février', '2014-02-27'),
  on('Le bac coulera le 27 novembre.', 'le 27 novembre', '2014-11-27'),
  on('Il est né le 30 novembre dernier.', 'le 30 novembre dernier', '2013-11-30'),
  on('Le salon ouvrira le 3 mai prochain.', 'le 3 mai prochain', '2014-05-03'),
  on('Le vol a eu lieu hier soir.', 'hier soir', '2014-03-09'),
  on('La pluie tombera demain.', 'demain', '2014-03-11'),
  on("Le juge l'a entendu ce matin.", 'ce matin', '2014-03-10'),
  on('Il y a trois jours, la digue a cédé.', 'Il y a trois jours', '2014-03-07'),
  on('Le pont rouvrira dans deux semaines.', 'dans deux semaines', '2014-03-24'),
  on('Elle est arrivée mardi 4 mars et repartie le lendemain.', 'mardi 4 mars', '2014-03-04'),
  on('La fête du 14-Juillet 2013 a attiré la foule.', '14-Juillet 2013', '2013-07-14'),
  on('La messe de Pâques 2013 fut longue.', 'Pâques 2013', '2013-03-31'),
  // Parts of the day and nights.
  on("L'incendie a pris dans la nuit de samedi.", 'dans la nuit de samedi', '2014-03-08'),
  on(
    "L'incendie a pris dans la nuit de samedi à dimanche.",
    'dans la nuit de samedi à dimanche',
    '2014-03-08',
    '2014-03-09',
  ),
  on(
    'La neige est tombée dans la nuit du mardi 4 au mercredi 5 mars.',
    'dans la nuit du mardi 4 au mercredi 5 mars',
    '2014-03-04',
    '2014-03-05',
    'span',
  ),
  on("Le train a déraillé vendredi en fin d'après-midi.", "vendredi en fin d'après-midi", '2014-03-07'),
  {
    text: 'La séance a commencé jeudi à 11h30.',
    on: day,
    passage: 'jeudi à 11h30',
    from: '2014-03-06',
    to: '2014-03-06',
    grain: 'time',
    time: '11:30',
  },
  {
    text: 'Le feu a pris lundi 3 mars à 8 heures du soir.',
    on: day,
    passage: 'lundi 3 mars à 8 heures du soir',
    from: '2014-03-03',
    to: '2014-03-03',
    time: '20:00',
  },
  // Weeks and weekends.
  on('La grève a commencé la semaine dernière.', 'la semaine dernière', '2014-03-03', '2014-03-09', 'week'),
  on('Les travaux finiront cette semaine.', 'cette semaine', '2014-03-10', '2014-03-16', 'week'),
  on('Le marché se tiendra ce week-end.', 'ce week-end', '2014-03-15', '2014-03-16', 'weekend'),
  on('Il a neigé le week-end dernier.', 'le week-end dernier', '2014-03-08', '2014-03-09', 'weekend'),
  on('Le salon se tient la première semaine de mai.', 'la première semaine de mai', '2014-04-28', '2014-05-04', 'week'),
  on('Le salon se tient la semaine du 17 mars.', 'la semaine du 17 mars', '2014-03-17', '2014-03-23', 'week'),
  on('Le bal a lieu le dernier dimanche de mars.', 'le dernier dimanche de mars', '2014-03-30', '2014-03-30', 'day'),
  on(
    'Le bal a lieu le premier week-end de juin.',
    'le premier week-end de juin',
    '2014-06-07',
    '2014-06-08',
    'weekend',
  ),
  // Months.
  on('En février, le stade était fermé.', 'En février', '2014-02-01', '2014-02-28', 'month'),
  on('Le stade a fermé en juin dernier.', 'en juin dernier', '2013-06-01', '2013-06-30', 'month'),
  on('Le stade a fermé le mois dernier.', 'le mois dernier', '2014-02-01', '2014-02-28', 'month'),
  on('Le stade ouvrira en septembre prochain.', 'en septembre prochain', '2014-09-01', '2014-09-30'),
  on('Le stade est fermé depuis octobre.', 'depuis octobre', '2013-10-01', '2013-10-31'),
  on('Le port a gelé au mois de janvier 1985.', 'au mois de janvier 1985', '1985-01-01', '1985-01-31'),
  // Seasons, years and longer.
  on("La digue date de l'été 2010.", "l'été 2010", '2010-06-21', '2010-09-22', 'season'),
  on('Elle rouvrira cet été.', 'cet été', '2014-06-21', '2014-09-22', 'season'),
  on("Elle a fermé l'automne dernier.", "l'automne dernier", '2013-09-23', '2013-12-20'),
  on('La digue date de 1998.', '1998', '1998-01-01', '1998-12-31', 'year'),
  on("La ville a changé l'année dernière.", "l'année dernière", '2013-01-01', '2013-12-31', 'year'),
  on("La ville changera l'an prochain.", "l'an prochain", '2015-01-01', '2015-12-31', 'year'),
  on('La mode des années 80 revient.', 'années 80', '1980-01-01', '1989-12-31', 'decade'),
  on('Une église du XIIe siècle a brûlé.', 'XIIe siècle', '1100-01-01', '1199-12-31', 'century'),
  on(
    'Le chômage a baissé au deuxième trimestre 2013.',
    'au deuxième trimestre 2013',
    '2013-04-01',
    '2013-06-30',
    'quarter',
  ),
  // Parts.
  on('Le tunnel ouvrira fin 2016.', 'fin 2016', '2016-09-01', '2016-12-31'),
  on('Le tunnel a ouvert à la mi-février.', 'à la mi-février', '2014-02-10', '2014-02-20'),
  on('Le tunnel ouvrira début avril.', 'début avril', '2014-04-01', '2014-04-10'),
  on("Le tunnel ouvrira d'ici la fin de l'année.", "d'ici la fin de l'année", '2014-09-01', '2014-12-31'),
  // Ranges and spans that are open on one side.
  on('La foire se tiendra du 11 au 13 avril.', 'du 11 au 13 avril', '2014-04-11', '2014-04-13', 'span'),
  on('Il a régné entre 2003 et 2007.', 'entre 2003 et 2007', '2003-01-01', '2007-12-31', 'span'),
  on('Il a vécu ici de 1985 à 1988.', 'de 1985 à 1988', '1985-01-01', '1988-12-31'),
  on('Il a siégé les 8 et 9 février.', 'les 8 et 9 février', '2014-02-08', '2014-02-09'),
  on('Le café est ouvert depuis le 3 mars 2009.', 'depuis le 3 mars 2009', '2009-03-03'),
  on("La route est barrée jusqu'au 20 mars.", "jusqu'au 20 mars", '2014-03-20'),
  on('La route a été barrée au cours des dernières semaines.', 'au cours des dernières semaines', null),
  on('La route sera barrée dans les mois à venir.', 'dans les mois à venir', null),
  on('Les ventes ont baissé au T3 2013.', 'T3 2013', '2013-07-01', '2013-09-30', 'quarter'),
  on('Il a vécu ici de novembre à février 2012.', 'de novembre à février 2012', '2011-11-01', '2012-02-29', 'span'),
  // Figures of the calendar.
  on('Le bail prend fin le 12/07/2015.', '12/07/2015', '2015-07-12'),
  on('Réunion le 01/09.', '01/09', '2014-09-01'),
  // Unknown where the article has no date.
  { text: 'Le maire a démissionné mercredi.', on: null, passage: 'mercredi', from: null, to: null },
  {
    text: 'Le maire a démissionné le 4 mars 2014.',
    on: null,
    passage: 'le 4 mars 2014',
    from: '2014-03-04',
    to: '2014-03-04',
  },
  // No dates.
  on('Il a parcouru 2000 kilomètres.', null, null),
  on('Les 35 heures coûtent cher.', null, null),
  on('Il a été élu.', null, null),
  on('Mercredi 15 soldats sont morts.', 'Mercredi', '2014-03-05'),
  on('Il a perdu 1/3 de ses voix.', null, null),
  on('Lundi une femme a disparu.', 'Lundi', '2014-03-10'),
];
