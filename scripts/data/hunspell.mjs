// Expands a hunspell dictionary with morphological fields into its word forms.

/**
 * @param {string} dictionary text of the .dic file
 * @param {string} affixes text of the .aff file; its flags are two characters long ("FLAG long")
 * @returns {{ word: string, fields: string[], flags: string[], forms: { form: string, fields: string[] }[] }[]} one item for each line
 */
export function expand(dictionary, affixes) {
  const rules = suffixRules(affixes);
  return dictionary
    .split('\n')
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => {
      const [head, ...fields] = line.split(/\s+/).filter(Boolean);
      const slash = head.indexOf('/', 1);
      const word = slash < 0 ? head : head.slice(0, slash);
      const flags = slash < 0 ? [] : flagsOf(head.slice(slash + 1));
      const forms = flags.includes('()') ? [] : [{ form: word, fields: [] }];
      for (const flag of flags) apply(rules, flag, word, [], forms);
      return { word, fields, flags, forms };
    });
}

/** What the prefixes of one flag put before a word; elided articles ("l'") are left out. */
export const prefixes = (affixes, flag) =>
  affixes
    .split('\n')
    .map((line) => line.split(/\s+/))
    .filter(([kind, name, , , condition]) => kind === 'PFX' && name === flag && condition)
    .map(([, , , affix]) => affix.split('/')[0])
    .filter((text) => text !== '0' && !text.includes("'"));

/** Two rounds at most: a suffix may ask for another one (feminine, then plural). */
function apply(rules, flag, word, before, forms, depth = 0) {
  for (const rule of rules.get(flag) ?? []) {
    if (!word.endsWith(rule.strip) || !rule.condition.test(word)) continue;
    const form = word.slice(0, word.length - rule.strip.length) + rule.add;
    const fields = [...before, ...rule.fields];
    if (!rule.next.includes('()')) forms.push({ form, fields });
    if (depth === 0) for (const next of rule.next) apply(rules, next, form, fields, forms, 1);
  }
}

function suffixRules(affixes) {
  const rules = new Map();
  for (const line of affixes.split('\n')) {
    const [kind, flag, strip, affix, condition, ...fields] = line.split(/\s+/).filter(Boolean);
    if (kind !== 'SFX' || !condition) continue;
    const [add, next = ''] = affix.split('/');
    if (!rules.has(flag)) rules.set(flag, []);
    rules.get(flag).push({
      strip: strip === '0' ? '' : strip,
      add: add === '0' ? '' : add,
      next: flagsOf(next),
      condition: new RegExp(`${condition}$`, 'u'),
      fields,
    });
  }
  return rules;
}

const flagsOf = (text) => text.match(/../g) ?? [];
