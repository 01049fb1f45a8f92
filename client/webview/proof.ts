import type { FactView, MemberView, Proof, StoryView } from '../../server/protocol';
import { valueText } from './matrix-model';
import type { PageSetup } from './messages';
import { counted, dayText, element, label } from './page';
import { symbols } from './symbols';

const outcomes = { same: '=', compatible: '≈', differs: '≠', unknown: '?' } as const;

/** What the pane shows of one fact: every passage with who says it, and why it was held to be the same fact. */
export function proofOf(
  fact: FactView,
  story: StoryView,
  setup: PageSetup,
  actions: { readonly open: (member: MemberView) => void; readonly close: () => void },
): HTMLElement[] {
  const t = (name: string, ...values: (string | number)[]) => label(setup.labels, name, ...values);
  const close = element('button', { class: 'close', 'aria-label': t('close'), title: t('close') }, '✕');
  close.addEventListener('click', actions.close);
  const paths = new Set(fact.members.map((member) => member.path));
  const origins = fact.origins < paths.size ? ` · ${counted(setup, 'origins', fact.origins)}` : '';
  return [
    element(
      'header',
      {},
      element('h2', {}, fact.label),
      element('span', { class: 'verdict' }, `${symbols[fact.verdict]} ${t(fact.verdict)}`),
      element('span', { class: 'meta' }, counted(setup, 'sources', paths.size) + origins),
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
          element('span', { class: 'meta' }, ` · ${dayText(setup, member.articleDate)}${said}`),
          quotation(member),
          proof ? card(proof, setup) : null,
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

/** Dimension by dimension: the same, compatible, different or unknown, and the words it rests on. */
function card(proof: Proof, setup: PageSetup): HTMLElement {
  const t = (name: string) => label(setup.labels, name);
  const rows = proof.slots.map(({ dimension, outcome, left, right }) =>
    element(
      'tr',
      { class: outcome },
      element('th', { scope: 'row' }, t(`dimension.${dimension}`)),
      element('td', { class: 'outcome' }, `${outcomes[outcome]} ${t(`outcome.${outcome}`)}`),
      element('td', {}, [left, right].map((words) => (words ? `« ${words} »` : '—')).join('  /  ')),
    ),
  );
  return element(
    'div',
    {},
    element('table', {}, element('tbody', {}, ...rows)),
    proof.reconciles ? element('p', { class: 'meta' }, proof.reconciles[setup.language]) : null,
  );
}
