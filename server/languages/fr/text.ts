import type { TextGrammar } from '../../core/text/grammar';

const words = (list: string) => new Set(list.split(' '));

export const text: TextGrammar = {
  furniture: [
    /^Sources?\s*:\s*https?:\/\/\S+$/i,
    // A site keeps its own language around a French article.
    /^(?:Commentaires|Comments|Kommentare)\s*\(\d+\)$/i,
    /^Quelle est votre réaction/i,
    /\b(?:abonnez-vous|inscrivez-vous)\b/i,
    /\b(?:newsletter|cookies?)\b/i,
  ],
  abbreviations: words('M MM Mme Mlle Dr Pr Me St Ste av apr env etc cf p n° vol art'),
  abbreviationsBeforeNumber: words('janv jan févr fév fev avr juil sept sep oct nov déc dec'),
  functionWords: words(
    'le la les des du une est et dans que qui pour sur au aux par avec sont été plus selon cette ses',
  ),
};
