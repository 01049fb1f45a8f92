import { describe } from 'node:test';
import { startWeb } from './editors';
import { showsTheViews } from './views';

const options = { sources: 'test/fixtures/bridge', theme: 'Default Light Modern' } as const;
describe('views in the web entry', () => showsTheViews(() => startWeb(options), 'light'));
