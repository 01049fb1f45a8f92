import type { SourceText } from '../server/core/values';

/** Articles made up for measuring: several stories, each told by some twenty articles that repeat and vary its facts. */

const articlesPerStory = 20;
const sentencesPerArticle = 24;
const factsPerStory = 14;

type Pick = (below: number) => number;

const things =
  'soldats policiers bateaux emplois logements manifestants élèves blessés véhicules obus réfugiés hectares médecins tonnes trains vaccins drones sinistrés agriculteurs magasins'.split(
    ' ',
  );
const deeds =
  'a envoyé|a perdu|compte|a détruit|va supprimer|a livré|prévoit|a accueilli|a fermé|a recensé|réclame|a annoncé'.split(
    '|',
  );
const towns =
  'Brest Dakar Quimper Nairobi Lyon Oslo Madrid Lima Québec Tokyo Varsovie Bamako Tunis Lille Prague Séoul Rabat Turin Gand Nantes Hanoï Riga Porto Dijon'.split(
    ' ',
  );
const given = 'Anne Paul Marie Luc Jeanne Hugo Claire Marc Nadia Omar Lucie Karim Elsa Victor Agnès Denis'.split(' ');
const surnameStarts = 'Bel Cor Dar Fon Gar Lam Mar Nor Pel Rou Sal Tor Val Ber Cha Del'.split(' ');
const surnameEnds = 'mont tier vin quin dec lier bois sac ton vel naud rec rin gal'.split(' ');
const bodies =
  'la préfecture|le ministère de l’Intérieur|le syndicat CGT|la mairie|l’agence Reuters|l’ONU|le gouvernement|la direction|la police|l’Unicef'.split(
    '|',
  );
const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const adjectives = 'locaux nouveaux étrangers européens supplémentaires jeunes anciens publics'.split(' ');
const subjects =
  'la situation|la négociation|l’enquête|la réunion|le dossier|la facture|la récolte|l’usine|le tunnel|la réforme|le procès|la grève|le budget|la campagne|le chantier|l’hôpital'.split(
    '|',
  );
const states =
  'reste tendue|doit reprendre bientôt|inquiète les habitants|marque un tournant|divise les élus|coûte trop cher|prend du retard|avance lentement|fait débat|surprend les observateurs|change la donne|demande du temps'.split(
    '|',
  );
const circumstances =
  'dans le quartier du port|après une longue attente|malgré les promesses|selon plusieurs témoins|pour la première fois|au regret des riverains|sans calendrier précis|depuis la fin de l’été|à la surprise générale|devant le tribunal|près de la frontière|au grand soulagement des familles'.split(
    '|',
  );

/** A sentence that states no figure; articles seldom share one. */
function aside(pick: Pick): string {
  const text = `${one(subjects, pick)} ${one(states, pick)} ${one(circumstances, pick)}, et ${one(subjects, pick)} ${one(states, pick)} ${one(circumstances, pick)}`;
  return text[0]!.toUpperCase() + text.slice(1);
}

/** A small generator with a seed, so that every run measures the same texts. */
function random(seed: number): Pick {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return Math.floor((state / 0x80000000) * below);
  };
}

const one = <T>(list: readonly T[], pick: Pick): T => list[pick(list.length)]!;

interface StoryFact {
  readonly town: string;
  readonly deed: string;
  readonly thing: string;
  readonly value: number;
  readonly day: string;
  readonly teller: string;
  readonly detail: string;
}

interface Cast {
  readonly facts: readonly StoryFact[];
  readonly persons: readonly string[];
  readonly towns: readonly string[];
  readonly month: string;
  readonly year: number;
}

function castOf(pick: Pick): Cast {
  const own = Array.from({ length: 4 }, () => one(towns, pick));
  const persons = Array.from(
    { length: 8 },
    () => `${one(given, pick)} ${one(surnameStarts, pick)}${one(surnameEnds, pick)}`,
  );
  const [month, year] = [one(months, pick), 2010 + pick(14)];
  const facts = Array.from({ length: factsPerStory }, () => ({
    town: one(own, pick),
    deed: one(deeds, pick),
    thing: `${one(things, pick)}${pick(2) ? ` ${one(adjectives, pick)}` : ''}`,
    value: [10, 100, 1000][pick(3)]! * (1 + pick(90)),
    day: `le ${1 + pick(28)} ${month}${pick(2) ? ` ${year}` : ''}`,
    teller: one(bodies, pick),
    detail: `dans le secteur de ${one(surnameStarts, pick)}${one(surnameEnds, pick)}`,
  }));
  return { facts, persons, towns: own, month, year };
}

function factSentence(fact: StoryFact, pick: Pick): string {
  const value = pick(8) ? fact.value : Math.round(fact.value * (1 + (1 + pick(5)) / 10));
  const number = value.toLocaleString('fr').replace(/\s/g, ' ');
  const hedge = pick(5) ? '' : 'environ ';
  const detail = pick(2) ? ` ${fact.detail}` : '';
  return one(
    [
      `La ville de ${fact.town} ${fact.deed} ${hedge}${number} ${fact.thing}${detail}, selon ${fact.teller}.`,
      `Selon ${fact.teller}, ${fact.town} ${fact.deed} ${hedge}${number} ${fact.thing} ${fact.day}.`,
      `${fact.day[0]!.toUpperCase()}${fact.day.slice(1)}, ${hedge}${number} ${fact.thing} ont été comptés à ${fact.town}${detail}.`,
      `À ${fact.town}, on parle de ${hedge}${number} ${fact.thing}${detail}, un chiffre donné par ${fact.teller}.`,
    ],
    pick,
  );
}

function plainSentence(cast: Cast, pick: Pick): string {
  const [person, other, town] = [one(cast.persons, pick), one(cast.persons, pick), one(cast.towns, pick)];
  return one(
    [
      `Le maire de ${town}, ${person}, a rencontré ${other} ${one(cast.facts, pick).day}.`,
      `« ${aside(pick)} », a déclaré ${person}.`,
      `${person.split(' ')[1]} était à ${town} avec le ministre ${other}.`,
      `${aside(pick)}, à ${town} comme à ${one(cast.towns, pick)}.`,
      `${aside(pick)}.`,
    ],
    pick,
  );
}

/** Made-up French articles; the same for the same number. */
export function makeArticles(count: number): SourceText[] {
  const pick = random(7);
  const articles: SourceText[] = [];
  let cast = castOf(pick);
  for (let i = 0; i < count; i++) {
    if (i % articlesPerStory === 0) cast = castOf(pick);
    const lead = one(cast.facts, pick);
    const headline = `${lead.town} : ${lead.thing} et ${one(cast.facts, pick).thing}`;
    const sentences = Array.from({ length: sentencesPerArticle }, () =>
      pick(5) < 2 ? factSentence(one(cast.facts, pick), pick) : plainSentence(cast, pick),
    );
    const date = pick(2) ? { date: `${cast.year}-${String(months.indexOf(cast.month) + 1).padStart(2, '0')}-28` } : {};
    const paragraphs = [0, 6, 12, 18].map((from) => sentences.slice(from, from + 6).join(' '));
    articles.push({
      path: `${String(i).padStart(4, '0')}.txt`,
      text: `${headline}\n\n${paragraphs.join('\n\n')}\n`,
      language: 'fr',
      ...date,
    });
  }
  return articles;
}
