import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { claimantsAt } from '../../../server/core/read/claimants';
import { readDocument } from '../../../server/core/read/reading';
import { languages } from '../../languages';

/**
 * Every figure of the seed articles with who says it, nearest teller first. A figure is found by its words and the ones
 * around it; an empty chain means that the article says it itself.
 */
const chains: Record<string, readonly [passage: string, figure: string, ...chain: string[]][]> = {
  '000': [
    [
      'environ 13 000 soldats',
      '13 000',
      'agence de presse Yonhap',
      'nouveau rapport de renseignement militaire sud-coréen',
    ],
    [
      '12 millions de cartouches',
      '12 millions',
      'agence de presse Yonhap',
      'nouveau rapport de renseignement militaire sud-coréen',
    ],
    ['plus de 6 000 militaires', '6 000', 'président du Conseil de sécurité russe, Sergei Shuig'],
    ['dont 5 000 travailleurs', '5 000', 'président du Conseil de sécurité russe, Sergei Shuig'],
    ['plus de 20 ans', '20'],
    ['les deux pays avaient discuté', 'deux', 'agence de presse officielle de la Corée du Nord'],
    ['reliant les deux pays', 'deux'],
    ['quelques années de repos', 'quelques', 'Lavrov'],
  ],
  '001': [
    ['déployer des milliers de soldats', 'des milliers'],
    ['une visite de trois jours', 'trois'],
    ['25.000 à 30.000 soldats nord-coréens', '25.000 à 30.000'],
    ['25.000 à 30.000 soldats supplémentaires', '25.000 à 30.000'],
    ['des 11.000 soldats', '11.000'],
    ['estimé à 4.000', '4.000', 'responsables occidentaux'],
    ['l’alliance entre les deux pays', 'deux'],
    ['deuxième plus grand assaut', 'deuxième', 'responsables ukrainiens'],
  ],
  '002': [
    ['plusieurs millions d’obus', 'plusieurs millions', 'TopTribune', 'services de renseignement sud-coréens'],
    ['près de 12 millions d’obus', '12 millions', 'renseignements sud-coréens'],
    ['152 millimètres', '152', 'renseignements sud-coréens'],
    ['28 000 conteneurs', '28 000', 'renseignements sud-coréens'],
    ['environ 13 000 soldats', '13 000', 'renseignements sud-coréens'],
    ['plusieurs milliers de travailleurs', 'plusieurs milliers', 'services de renseignement sud-coréens'],
    ['deux fois par semaine', 'deux', 'autorités russes'],
  ],
  '003': [
    ['Des milliers de soldats', 'Des milliers'],
    ['les deux nations', 'deux'],
    ['des milliers de soldats pour aider', 'des milliers', 'rapports'],
    ['huit autres pays', 'huit'],
  ],
  '004': [
    [
      'deuxième tour du dialogue',
      'deuxième',
      'agence de presse russe Tass',
      'président du ministère russe des Affaires étrangères, Maria Zakharova',
    ],
    ['25 000 à 30 000 soldats', '25 000 à 30 000', 'rapports ukrainiens des services secrets'],
    ['premier cycle', 'premier'],
    ['environ 4 000 soldats', '4 000', 'responsables occidentaux', 'estimations'],
    ['24 heures sur 24', '24 heures'],
    ['rapport de 11 États', '11'],
    ['au moins 100 roquettes', '100', 'rapport de 11 États membres des Nations Unies'],
    ['9 millions de balles', '9 millions', 'rapport de 11 États membres des Nations Unies'],
    ['728 drones', '728'],
    ['13 fusées', '13'],
  ],
};

/** Seeds write numbers with no-break spaces. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

for (const file of readdirSync('seeds'))
  test(`the chains of attribution of ${file}`, async () => {
    const text = readFileSync(`seeds/${file}`, 'utf8');
    const reading = readDocument({ path: file, text }, await languages);
    for (const [passage, figure, ...chain] of chains[file.slice(0, 3)]!) {
      const at = plain(text).indexOf(passage);
      assert.notEqual(at, -1, `« ${passage} » is not in ${file}`);
      const start = at + passage.indexOf(figure);
      const told = claimantsAt(reading, { start, end: start + figure.length }).map((teller) => teller.text);
      assert.deepEqual(told.map(plain), chain, passage);
    }
  });
