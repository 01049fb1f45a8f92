import type { CalendarPart } from '../../calendar-parts';

const one = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf'];
const teens = ['dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix-sept', 'dix-huit', 'dix-neuf'];
const tens: Record<number, string> = {
  2: 'vingt',
  3: 'trente',
  4: 'quarante',
  5: 'cinquante',
  6: 'soixante',
  8: 'quatre-vingt',
};

/** "un" to "quatre-vingt-dix-neuf"; from 60 on French counts by twenties. */
function numberWords(): Record<string, number> {
  const words: Record<string, number> = { une: 1 };
  const small = [...one, ...teens];
  for (let n = 1; n < 100; n++) {
    const ten = n < 60 ? Math.floor(n / 10) : Math.floor(n / 20) * 2;
    const unit = n - ten * 10;
    if (ten < 2) words[small[n]!] = n;
    else if (unit === 0) words[ten === 8 ? 'quatre-vingts' : tens[ten]!] = n;
    else if (unit % 10 === 1 && ten < 8) for (const et of [' et ', '-et-']) words[tens[ten] + et + small[unit]] = n;
    else words[`${tens[ten]}-${small[unit]}`] = n;
  }
  return words;
}

export const upTo99 = numberWords();
const counts = { ...upTo99, cent: 100, 'deux cents': 200, mille: 1000 };

/** "premier" to "trente et unième", as days of a month. */
const ordinalDays = Object.fromEntries(
  Object.entries(upTo99)
    .filter(([, n]) => n > 1 && n < 32)
    .map(([word, n]) => [`${word.replace(/cinq$/, 'cinqu').replace(/neuf$/, 'neuv').replace(/e$/, '')}ième`, n]),
);

/** What a year in words begins with, as hundreds: "mille neuf cent", "dix-neuf cent", "deux mille". */
const hundreds: Record<string, number> = { 'deux mille': 20, 'deux-mille': 20 };
for (let n = 11; n < 20; n++) {
  if (n > 11) hundreds[`mille ${one[n - 10]} cent`] = n;
  hundreds[`${teens[n - 10]} cent`] = n;
}

/** Counts and ordinals. */
export const numbers: CalendarPart = {
  words: {
    day: { ...upTo99, premier: 1 },
    ordinalDay: { ...ordinalDays, premier: 1 },
    count: counts,
    upTo99,
    hundreds,
    /** Counts that round: "une quinzaine de jours". */
    about: { huitaine: 8, dizaine: 10, quinzaine: 15, vingtaine: 20, trentaine: 30, quarantaine: 40, cinquantaine: 50 },
    ordinal: {
      premier: 1,
      première: 1,
      deuxième: 2,
      second: 2,
      seconde: 2,
      troisième: 3,
      quatrième: 4,
    },
  },
};
