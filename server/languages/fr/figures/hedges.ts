import type { FigureExample, FigureGrammar } from '../../../core/read/figures/grammar';
import { all, list } from '../../word-lists';

/** Words that say how sure a number is, and on which side it is open. */
export const hedges: FigureGrammar['hedges'] = {
  before: {
    ...all(
      "estimé à|estimée à|estimés à|estimées à|évalué à|évaluée à|évalués à|évaluées à|environ|près de|près d'|quelque|quelques|plus ou moins|plus ou moins de|autour de|autour d'|aux alentours de|aux alentours d'|aux environs de|à peu près|approximativement|presque|pratiquement|de l'ordre de|de l' ordre de|de l' ordre d'|à peine|dans les|une bonne|vers les|un peu plus ou moins de",
      'approx',
    ),
    ...all(
      "plus de|plus d'|au moins|au minimum|un minimum de|plus des|>|> =|≥|pas moins de|pas moins d'|non moins de|supérieur à|supérieure à|supérieurs à|supérieures à|au - delà de|au - delà d'|au - dessus de|au - dessus d'|minimum|dépasse|dépassent|dépassant|dépasser|dépassé|excède|excédant|supérieur ou égal à|supérieure ou égale à|supérieures ou égales à|au moins de|égal ou supérieur à|au moins ou égal à|plus de ou égal à|plus grand que|plus grande que|plus haut que|plus que|un peu plus de|un peu plus d'|jamais moins de|plus âgé que|à partir de|dès|dès l'âge de|dès l' âge de",
      'at-least',
    ),
    ...all(
      list('franchir franchi franchit passer passé dépasser dépassé dépasse')
        .flatMap((verb) => [`${verb} la barre des`, `${verb} la barre de`, `${verb} le cap des`])
        .join('|'),
      'at-least',
    ),
    ...all(
      ['dépasser', 'excéder', 'dépasser la barre des', 'dépasser la barre de']
        .flatMap((verb) => [`sans ${verb}`, `ne peut ${verb}`, `ne peuvent ${verb}`, `pas ${verb}`])
        .join('|'),
      'at-most',
    ),
    ...all(
      list('dépasse dépassent dépassait dépassaient dépassera dépasserait excède excèdent')
        .map((verb) => `${verb} pas`)
        .join('|'),
      'at-most',
    ),
    ...all('sous la barre des|sous la barre de|en dessous de la barre des', 'at-most'),
    ...all(
      "moins de|moins d'|moins des|<|< =|≤|jusqu' à|jusqu'à|au plus|tout au plus|au maximum|maximum|un maximum de|pas plus de|pas plus d'|inférieur à|inférieure à|inférieurs à|inférieures à|en dessous de|en dessous d'|au - dessous de|inférieur ou égal à|inférieure ou égale à|inférieurs ou égaux à|inférieures ou égales à|égal ou inférieur à|plus petit que|plus petits ou égaux à|plus bas que|un peu moins de|un peu moins d'",
      'at-most',
    ),
    ...all("en plus de|en plus d'|en plus des|moins quelques", 'exact'),
  },
  after: {
    ...all(
      'ou plus|et plus|voire plus|voire davantage|ou davantage|au moins|au minimum|minimum|au bas mot|ou plus que',
      'at-least',
    ),
    ...all("ou moins de|ou moins d'|ou plus de|ou plus d'|et plus de|et plus d'|et moins de|et moins d'", 'exact'),
    ...all('ou moins|au plus|tout au plus|au maximum|maximum|maximums|et moins', 'at-most'),
    ...all('environ|à peu près|approximativement|plus ou moins', 'approx'),
  },
  spanning: ['les'],
};

/** What these tables must read; the unit tests run them. */
export const examples: readonly FigureExample[] = [
  { text: 'Quelque 25.000 soldats ont été déployés.', figures: ['25.000 | 25000 | count | approx | soldat'] },
  {
    text: 'Il faut au moins 100 filles et 9 millions de livres.',
    figures: ['100 | 100.. | count | at-least | fille', '9 millions | 9000000.. | count | at-least | livre'],
  },
  {
    text: 'Dès 9 ans, la taxe ne peut excéder 50 euros ; elle dépasse déjà les 40 euros et va franchir la barre des 45 euros.',
    figures: [
      '9 ans | 9.. | year | at-least',
      '50 euros | ..50 | EUR | at-most',
      '40 euros | 40.. | EUR | at-least',
      '45 euros | 45.. | EUR | at-least',
    ],
  },
];
