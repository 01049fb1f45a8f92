import type { FactView, MemberView, Proof, StoryView } from '../../server/protocol';
import { valueText } from './matrix-model';
import { element, type Texts } from './page';
import { symbols } from './symbols';

const outcomes = { same: '=', compatible: '≈', differs: '≠' } as const;

/** What the pane shows of one fact: every passage with who says it, and why it was held to be the same fact. */
export function proofOf(
  fact: FactView,
  story: StoryView,
  texts: Texts,
  actions: { readonly open: (member: MemberView) => void; readonly close: () => void },
): HTMLElement[] {
  const { t, counted, day } = texts;
  const close = element('button', { class: 'close', 'aria-label': t('close'), title: t('close') }, '✕');
  close.addEventListener('click', actions.close);
  const paths = new Set(fact.members.map((member) => member.path));
  const origins = fact.origins < paths.size ? ` · ${counted('origins', fact.origins)}` : '';
  return [
    element(
      'header',
      {},
      element('h2', {}, fact.label),
      element('span', { class: 'verdict' }, `${symbols[fact.verdict]} ${t(fact.verdict)}`),
      element('span', { class: 'meta' }, counted('sources', paths.size) + origins),
      close,
    ),
    element(
      'ol',
      {},
      ...newestFirst(fact).map(({ member, proof }) => {
        const source = story.documents.find((document) => document.path === member.path);
        const link = element('button', { class: 'where' }, source?.label ?? member.path);
        link.addEventListener('click', () => actions.open(member));
        const said = member.claimants.length ? ` · ${t('accordingTo', member.claimants.join(' ← '))}` : '';
        return element(
          'li',
          {},
          element('strong', {}, valueText(member)),
          ' — ',
          link,
          element('span', { class: 'meta' }, ` · ${day(member.articleDate)}${said}`),
          quotation(member),
          proof ? card(proof, texts) : null,
        );
      }),
    ),
  ];
}

const newestFirst = (fact: FactView) =>
  fact.members
    .map((member, index) => ({ member, proof: fact.proofs[index] }))
    .sort((a, b) => ((a.member.articleDate ?? '') < (b.member.articleDate ?? '') ? 1 : -1));

/** The sentence with its passage marked. */
function quotation({ quote, quoteOffset, text }: MemberView): HTMLElement {
  const end = quoteOffset + text.length;
  return element(
    'blockquote',
    {},
    quote.slice(0, quoteOffset),
    element('mark', {}, quote.slice(quoteOffset, end)),
    quote.slice(end),
  );
}

/** Dimension by dimension: the same, compatible or different, and the words it rests on; then what the texts do not say. */
function card({ slots, reconciles }: Proof, { t, quoted, language }: Texts): HTMLElement {
  const rows = slots.flatMap(({ dimension, outcome, left, right }) =>
    outcome === 'unknown'
      ? []
      : element(
          'tr',
          { class: outcome },
          element('th', { scope: 'row' }, t(`dimension.${dimension}`)),
          element('td', { class: 'outcome' }, `${outcomes[outcome]} ${t(`outcome.${outcome}`)}`),
          element('td', {}, words(left, right, quoted)),
        ),
  );
  const unsaid = slots
    .filter(({ outcome }) => outcome === 'unknown')
    .map(({ dimension }) => t(`dimension.${dimension}`));
  return element(
    'div',
    {},
    element('table', {}, element('tbody', {}, ...rows)),
    unsaid.length ? element('p', { class: 'meta' }, t('notSaid', unsaid.join(', '))) : null,
    reconciles ? element('p', { class: 'meta' }, reconciles[language]) : null,
  );
}

/** The words of both sides, once where they are the same. */
function words(left: string | null, right: string | null, quoted: Texts['quoted']): string {
  if (left === right) return left ? quoted(left) : '';
  return [left, right].map((side) => (side ? quoted(side) : '—')).join('  /  ');
}
