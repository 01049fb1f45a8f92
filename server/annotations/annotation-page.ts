import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Localized } from '../core/values';
import { type Annotation, annotationsFileName, motivations } from './annotation';

/** What is wrong with the file, and where (UTF-16 offsets in its text). */
export interface PageProblem {
  readonly start: number;
  readonly end: number;
  readonly message: Localized;
}

export type ParsedPage =
  | { readonly annotations: readonly Annotation[]; readonly problem?: undefined }
  | { readonly annotations?: undefined; readonly problem: PageProblem };

const context = 'http://www.w3.org/ns/anno.jsonld';

/** Reads the text of an annotation file. A text that is blank has no annotations. Never throws. */
export function parsePage(text: string): ParsedPage {
  if (!text.trim()) return { annotations: [] };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors[0];
  if (error || !root) return { problem: syntaxProblem(text, error) };
  const items = child(root, 'items');
  if (items?.type !== 'array')
    return wrong(root, 'an "items" list is missing', 'il manque la liste « items »', { start: 0, end: 1 });
  const seen = new Set<string>();
  for (const item of items.children ?? []) {
    const problem = itemProblem(item, seen);
    if (problem) return { problem };
  }
  try {
    return { annotations: (JSON.parse(text) as { items: Record<string, unknown>[] }).items.map(normalised) };
  } catch {
    // The tolerant reader let something pass, such as a raw control character in a string.
    return { problem: syntaxProblem(text, undefined) };
  }
}

function syntaxProblem(text: string, error: ParseError | undefined): PageProblem {
  const start = Math.min(error?.offset ?? 0, text.length);
  const what = error ? printParseErrorCode(error.error) : 'ValueExpected';
  const conflict = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (conflict)
    return {
      start: conflict.index,
      end: conflict.index + conflict[0].length,
      message: {
        en: 'A merge conflict is left in this file. Until it is settled, the annotations are those of the last good state.',
        fr: 'Un conflit de fusion reste dans ce fichier. Tant qu’il n’est pas réglé, les annotations sont celles du dernier état correct.',
      },
    };
  return {
    start,
    end: start + Math.max(error?.length ?? 1, 1),
    message: {
      en: `This is not valid JSON (${what}). Until it is mended, the annotations are those of the last good state.`,
      fr: `Ce n’est pas du JSON valable (${what}). Tant que ce n’est pas réparé, les annotations sont celles du dernier état correct.`,
    },
  };
}

const child = (node: Node | undefined, name: string): Node | undefined =>
  node?.type === 'object'
    ? node.children?.find((property) => property.children?.[0]?.value === name)?.children?.[1]
    : undefined;

const listOf = (node: Node | undefined): readonly Node[] =>
  node === undefined ? [] : node.type === 'array' ? (node.children ?? []) : [node];

const wrong = (
  node: Node,
  en: string,
  fr: string,
  at: { start: number; end: number } = { start: node.offset, end: node.offset + node.length },
): { problem: PageProblem } => ({
  problem: {
    ...at,
    message: {
      en: `Not an annotation: ${en}. Until it is mended, the annotations are those of the last good state.`,
      fr: `Ce n’est pas une annotation : ${fr}. Tant que ce n’est pas réparé, les annotations sont celles du dernier état correct.`,
    },
  },
});

/** Checks an item; only what the program relies on is asked for, all else is kept as it is. */
function itemProblem(item: Node, seen: Set<string>): PageProblem | null {
  const id = child(item, 'id');
  if (id?.type !== 'string') return wrong(item, '"id" is missing', 'il manque « id »').problem;
  if (seen.has(id.value))
    return wrong(id, `the id ${id.value} is used twice`, `l’id ${id.value} sert deux fois`).problem;
  seen.add(id.value);
  if (child(item, 'type')?.value !== 'Annotation')
    return wrong(item, '"type" is not "Annotation"', '« type » n’est pas « Annotation »').problem;
  const motivation = child(item, 'motivation');
  if (!motivations.includes(motivation?.value)) {
    const known = motivations.join(', ');
    return wrong(motivation ?? item, `"motivation" is none of ${known}`, `« motivation » n’est pas parmi ${known}`)
      .problem;
  }
  if (child(item, 'created')?.type !== 'string')
    return wrong(item, '"created" is missing', 'il manque « created »').problem;
  for (const body of listOf(child(item, 'body')))
    if (child(body, 'type')?.value !== 'TextualBody' || child(body, 'value')?.type !== 'string')
      return wrong(
        body,
        'a body is no TextualBody with a "value"',
        'un corps n’est pas un TextualBody avec une « value »',
      ).problem;
  const targets = listOf(child(item, 'target'));
  if (!targets.length) return wrong(item, '"target" is missing', 'il manque « target »').problem;
  for (const target of targets) {
    const problem = targetProblem(target);
    if (problem) return problem;
  }
  return null;
}

function targetProblem(target: Node): PageProblem | null {
  if (target.type === 'string') return null;
  if (child(target, 'source')?.type !== 'string')
    return wrong(target, 'a target has no "source"', 'une cible n’a pas de « source »').problem;
  const selectors = child(target, 'selector');
  if (!selectors) return null;
  const quote = listOf(selectors).find((node) => child(node, 'type')?.value === 'TextQuoteSelector');
  if (!quote || child(quote, 'exact')?.type !== 'string')
    return wrong(selectors, 'a selector has no TextQuoteSelector', 'un sélecteur n’a pas de TextQuoteSelector').problem;
  return null;
}

/** Other tools may leave out lists of one, empty contexts and positions. */
function normalised(item: Record<string, unknown>): Annotation {
  const list = (value: unknown): unknown[] => (value === undefined ? [] : Array.isArray(value) ? value : [value]);
  return { ...item, body: list(item.body), target: list(item.target).map(normalisedTarget) } as unknown as Annotation;
}

function normalisedTarget(target: unknown): unknown {
  if (typeof target === 'string') return { source: target };
  const { selector, ...rest } = target as { selector?: unknown };
  if (selector === undefined) return rest;
  const selectors = (Array.isArray(selector) ? selector : [selector]) as { type: string; exact?: string }[];
  const quote = selectors.find(({ type }) => type === 'TextQuoteSelector');
  const position = selectors.find(({ type }) => type === 'TextPositionSelector');
  return {
    ...rest,
    selector: [
      { prefix: '', suffix: '', ...quote },
      { type: 'TextPositionSelector', start: 0, end: [...(quote?.exact ?? '')].length, ...position },
    ],
  };
}

/**
 * The text of an annotation file: ordered by id, which is random, so that two people's additions rarely touch the same
 * lines; each body, target and selector on a line of its own, so that a review shows what was changed.
 */
export function serialisePage(annotations: readonly Annotation[]): string {
  const items = [...annotations].sort((a, b) => (a.id < b.id ? -1 : 1)).map(serialise);
  const head = `{\n  "@context": "${context}",\n  "id": "${annotationsFileName}",\n  "type": "AnnotationPage",\n`;
  return `${head}  "items": [${items.length ? `\n${items.join(',\n')}\n  ` : ''}]\n}\n`;
}

function serialise(annotation: Annotation): string {
  const { id, type, motivation, created, modified, creator, body, target, ...other } = annotation;
  const head = { id, type, motivation, created, modified, creator };
  const lines = Object.entries({ ...head, ...other })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `      ${JSON.stringify(name)}: ${oneLine(value)}`);
  lines.push(`      "body": ${listLines(body.map(oneLine))}`);
  lines.push(`      "target": ${listLines(target.map(serialiseTarget))}`);
  return `    {\n${lines.join(',\n')}\n    }`;
}

const listLines = (lines: readonly string[]): string =>
  lines.length ? `[\n${lines.map((line) => `        ${line}`).join(',\n')}\n      ]` : '[]';

function serialiseTarget({ source, selector, ...other }: Annotation['target'][number]): string {
  if (!selector) return oneLine({ source, ...other });
  const selectors = selector.map((one) => `          ${oneLine(one)}`).join(',\n');
  const head = oneLine({ source, ...other }).slice(0, -2);
  return `${head}, "selector": [\n${selectors}\n        ] }`;
}

/** JSON on one line with spaces, which reads better in a review than `JSON.stringify` alone. */
function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.length
    ? `{ ${entries.map(([name, inner]) => `${JSON.stringify(name)}: ${oneLine(inner)}`).join(', ')} }`
    : '{}';
}
