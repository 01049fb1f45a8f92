import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Entry {
  readonly command: string;
  readonly when: string;
  readonly group: string;
}

test('what a button of a line does can be done from its menu, which the keyboard reaches', () => {
  const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
  const entries = contributes.menus['view/item/context'] as Entry[];
  const isButton = ({ group }: Entry) => group.startsWith('inline');
  const inMenu = entries.filter((entry) => !isButton(entry)).map(({ command, when }) => `${command} ${when}`);
  const buttons = entries.filter(isButton).map(({ command, when }) => `${command} ${when}`);
  assert.ok(buttons.length > 0);
  assert.deepEqual(
    buttons.filter((button) => !inMenu.includes(button)),
    [],
  );
});
