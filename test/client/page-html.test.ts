import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newNonce, pageHtml } from '../../client/views/page-html';

const page = { cspSource: 'vscode-webview:', nonce: 'abc', script: 's.js', style: 's.css', language: 'fr', title: 'T' };

test('a page may load its own style sheet and the one script with the nonce, nothing else', () => {
  const html = pageHtml(page);
  assert.match(
    html,
    /content="default-src 'none'; style-src vscode-webview:; font-src vscode-webview:; script-src 'nonce-abc'"/,
  );
  assert.doesNotMatch(html, /unsafe|style="|<script(?![^>]*nonce="abc")/);
  assert.match(html, /<html lang="fr">/);
});

test('a nonce is never used twice', () => {
  assert.match(newNonce(), /^[0-9a-f]{32}$/);
  assert.notEqual(newNonce(), newNonce());
});
