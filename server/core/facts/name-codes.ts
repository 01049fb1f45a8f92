/** Every code that a finding about names may have. Each has a page `docs/findings/CODE.md`. */
export const nameCodes = ['name-variant', 'role-conflict', 'role-implausible', 'attribute-conflict'] as const;

export type NameCode = (typeof nameCodes)[number];
