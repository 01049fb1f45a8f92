import '@vscode-elements/elements/dist/vscode-option/index.js';
import '@vscode-elements/elements/dist/vscode-single-select/index.js';
import '@vscode-elements/elements/dist/vscode-textfield/index.js';
import type { EntityView, Verdict } from '../../server/protocol';
import { countVerdicts, type MatrixFilter, type MatrixRow, verdicts } from './matrix-model';
import { element, type Texts } from './page';
import { symbols } from './symbols';

type Field = HTMLElement & { value: string };

/** What the list of names calls no filter: it cannot hold an empty value. */
const anyEntity = 'any';

/** The line above the matrix: words, a name, verdicts, and how many facts are shown. */
export class MatrixToolbar {
  readonly element: HTMLElement;
  private readonly words: Field;
  private readonly names: Field;
  private readonly chips: HTMLElement;
  private readonly count = element('span', { class: 'count', id: 'count', role: 'status' });
  /** The names that the list holds, as one text. */
  private namesDrawn: string | null = null;

  /** @param change is called with what the user changes of the filter */
  constructor(
    private readonly texts: Texts,
    private readonly change: (patch: Partial<MatrixFilter>) => void,
  ) {
    const { t } = texts;
    this.words = element('vscode-textfield' as 'input', {
      id: 'filter',
      type: 'search',
      placeholder: t('filter'),
      label: t('filter'),
      'aria-label': t('filter'),
    });
    this.words.addEventListener('input', () => change({ text: this.words.value }));
    this.names = element('vscode-single-select' as 'select', {
      id: 'entity',
      combobox: true,
      label: t('entity'),
      'aria-label': t('entity'),
    });
    this.names.addEventListener('change', () =>
      change({ entity: this.names.value === anyEntity ? '' : this.names.value }),
    );
    this.chips = element('div', { id: 'chips', class: 'toolbar-group', role: 'group', 'aria-label': t('verdicts') });
    this.element = element(
      'div',
      { class: 'toolbar', role: 'search', 'aria-label': t('filters') },
      this.words,
      this.names,
      this.chips,
      this.count,
    );
  }

  /** Shows a filter, and what it leaves of the rows. */
  draw(filter: MatrixFilter, rows: readonly MatrixRow[], shown: number, entities: readonly EntityView[]): void {
    // A field that is being typed into is ahead of the filter, never behind it.
    if (this.words.value !== filter.text) this.words.value = filter.text;
    this.drawNames(entities, filter.entity);
    this.drawChips(filter.verdicts, countVerdicts(rows));
    this.count.textContent = this.texts.t('shownOf', shown, this.texts.counted('facts', rows.length));
  }

  private drawNames(entities: readonly EntityView[], chosen: string): void {
    // Drawn only when the names are others, so that typing does not close the open list.
    const key = entities.map(({ id, name }) => `${id} ${name}`).join('\n');
    if (key !== this.namesDrawn) {
      this.namesDrawn = key;
      const sorted = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
      this.names.replaceChildren(
        element('vscode-option' as 'option', { value: anyEntity }, this.texts.t('anyEntity')),
        ...sorted.map((entity) => element('vscode-option' as 'option', { value: entity.id }, entity.name)),
      );
    }
    // The list takes in its options after this turn.
    const value = chosen || anyEntity;
    setTimeout(() => {
      if (this.names.value !== value) this.names.value = value;
    });
  }

  /** A button for each verdict that a fact has. */
  private drawChips(wanted: readonly Verdict[], counts: ReadonlyMap<Verdict, number>): void {
    const focused = (document.activeElement as HTMLElement | null)?.dataset.verdict;
    const present = verdicts.filter((verdict) => counts.get(verdict));
    this.chips.replaceChildren(...present.map((verdict) => this.chip(verdict, wanted, counts.get(verdict) ?? 0)));
    if (focused) this.chips.querySelector<HTMLElement>(`[data-verdict=${focused}]`)?.focus();
  }

  private chip(verdict: Verdict, wanted: readonly Verdict[], count: number): HTMLElement {
    const { t } = this.texts;
    const chip = element(
      'button',
      {
        class: `chip verdict-${verdict}`,
        'data-verdict': verdict,
        'aria-pressed': String(wanted.includes(verdict)),
        title: t(`${verdict}.hint`),
      },
      element('span', { class: 'symbol', 'aria-hidden': 'true' }, symbols[verdict]),
      t(verdict),
      element('span', { class: 'number' }, String(count)),
    );
    chip.addEventListener('click', () =>
      this.change({ verdicts: verdicts.filter((other) => wanted.includes(other) !== (other === verdict)) }),
    );
    return chip;
  }
}
