import type { TextGrammar } from '../../core/text/grammar';

const words = (list: string) => new Set(list.split(' '));

export const text: TextGrammar = {
  furniture: [
    /^Sources?\s*:\s*https?:\/\/\S+$/i,
    // A site keeps its own language around an English article.
    /^(?:Comments|Commentaires|Kommentare)\s*\(\d+\)$/i,
    /\b(?:subscribe|sign up)\b/i,
    /\b(?:newsletter|cookies?)\b/i,
  ],
  abbreviations: words('Mr Mrs Ms Dr St Gen Gov Sen Rep No vs etc cf p vol art Jan Feb Mar Apr Aug Sept Oct Nov Dec'),
  abbreviationsBeforeNumber: words('jan feb apr jun jul aug sept oct nov dec'),
  functionWords: words('the of and to in that is was for on with as by at from are has have been this its were said'),
};
