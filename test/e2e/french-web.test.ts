import { describe } from 'node:test';
import { startWeb } from './editors';
import { speaksFrench } from './french';

const options = { sources: 'test/fixtures/harbour', language: 'fr' } as const;
describe('French in the web entry', () => speaksFrench(() => startWeb(options)));
