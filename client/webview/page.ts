import type { FromPage, Labels, PageSetup, ToPage } from './messages';

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

/** Puts values into a label: `{0}` sources. An unknown label is shown by its name, so that it is noticed. */
export const label = (labels: Labels, name: string, ...values: (string | number)[]): string =>
  (labels[name] ?? name).replace(/\{(\d)\}/g, (_, index) => String(values[Number(index)] ?? ''));

/** "1 source", "3 sources": the label `name.one` or `name.other`. */
export const counted = (setup: PageSetup, name: string, count: number): string => {
  const plural = new Intl.PluralRules(setup.locale).select(count) === 'one' ? 'one' : 'other';
  return label(setup.labels, `${name}.${plural}`, new Intl.NumberFormat(setup.locale).format(count));
};

/** An ISO day as the user writes it: "12 juil. 2025". */
export function dayText(setup: PageSetup, day: string | null): string {
  if (!day) return label(setup.labels, 'noDate');
  return new Intl.DateTimeFormat(setup.locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
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
