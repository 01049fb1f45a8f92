import { describe } from 'node:test';
import { startDesktop } from './editors';
import { showsTheViews } from './views';

const options = { sources: 'test/fixtures/bridge', theme: 'Default Dark Modern' } as const;
describe('views in the desktop entry', () => showsTheViews(() => startDesktop(options), 'dark'));
