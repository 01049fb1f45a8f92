import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Appearance } from '../server/protocol';

const appearances: Readonly<Record<vscode.ColorThemeKind, Appearance>> = {
  [vscode.ColorThemeKind.Light]: 'light',
  [vscode.ColorThemeKind.Dark]: 'dark',
  [vscode.ColorThemeKind.HighContrast]: 'contrast-dark',
  [vscode.ColorThemeKind.HighContrastLight]: 'contrast-light',
};

/** The colours that drawings in hovers are made for. */
export const themeAppearance = (): Appearance => appearances[vscode.window.activeColorTheme.kind];

/** Tells the server when the user changes the theme. */
export const followTheme = (client: BaseLanguageClient): vscode.Disposable =>
  vscode.window.onDidChangeActiveColorTheme(() =>
    client.sendNotification('recoupe/appearance', { appearance: themeAppearance() }),
  );
