import type { FromPage, PageSetup, ToPage } from './messages';

/** What VS Code gives to the script of a webview. */
interface WebviewApi<State> {
  postMessage(message: FromPage): void;
  getState(): State | undefined;
  setState(state: State): void;
}
declare function acquireVsCodeApi<State>(): WebviewApi<State>;

export const connect = <State>(): WebviewApi<State> => acquireVsCodeApi<State>();

/** Calls the handler of each message from the extension. */
export function listen(
  handlers: {
    readonly [Type in ToPage['type']]?: (message: Extract<ToPage, { type: Type }>) => void;
  },
): void {
  window.addEventListener('message', (event: MessageEvent<ToPage>) => {
    const handler = handlers[event.data.type] as ((message: ToPage) => void) | undefined;
    handler?.(event.data);
  });
}

/** The words of a page in the user's language. */
export interface Texts {
  readonly language: PageSetup['language'];
  /** BCP 47 tag for dates and numbers. */
  readonly locale: string;
  /** A label with values put in: `{0}` sources. An unknown label is shown by its name, so that it is noticed. */
  t(name: string, ...values: (string | number)[]): string;
  /** "1 source", "3 sources": the label `name.one` or `name.other`. */
  counted(name: string, count: number): string;
  /** An ISO day as the user writes it: "12 juil. 2025". */
  day(day: string | null): string;
  /** Words of an article, in quotation marks. */
  quoted(words: string): string;
}

export function textsOf({ language, locale, labels }: PageSetup): Texts {
  const t = (name: string, ...values: (string | number)[]) =>
    (labels[name] ?? name).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));
  return {
    language,
    locale,
    t,
    counted: (name, count) => {
      const plural = new Intl.PluralRules(locale).select(count) === 'one' ? 'one' : 'other';
      return t(`${name}.${plural}`, new Intl.NumberFormat(locale).format(count));
    },
    day: (day) =>
      day
        ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day))
        : t('noDate'),
    quoted: (words) => (language === 'fr' ? `«\u00a0${words}\u00a0»` : `“${words}”`),
  };
}

/** Makes an element; children that are strings become text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: (Node | string | null)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) made.setAttribute(name, value === true ? '' : String(value));
  made.append(...children.filter((child) => child !== null));
  return made;
}

/** The element of the page with an id. */
export const byId = (id: string): HTMLElement => document.getElementById(id)!;
