import { list } from '../word-lists';

/** Each phrase with "de" and its contractions behind it: "aux dires du". */
export const ofEach = (...phrases: readonly string[]) =>
  phrases.flatMap((phrase) => ['de', "d'", 'du', 'des'].map((of) => `${phrase} ${of}`));

/** Phrases that stand before a teller. */
export const according = [
  ...list("selon d'après dixit"),
  ...ofEach('aux dires', 'au dire', "de l'avis", "de l'avis même", "de l'aveu", "de l'aveu même", 'sur la foi'),
  ...ofEach('au décompte', 'aux yeux', 'du point de vue', 'à la lecture'),
  ...['à en croire', "si l'on en croit", 'si on en croit', 'à croire', 'à écouter', 'à entendre'],
  ...["si l'on écoute", "si l'on suit", "si l'on s'en tient à", "si l'on s'en tient au", "si l'on se fie à"],
];
