import { describe } from 'node:test';
import { startDesktop } from './editors';
import { speaksFrench } from './french';

const options = { sources: 'test/fixtures/harbour', language: 'fr' } as const;
describe('French in the desktop entry', () => speaksFrench(() => startDesktop(options)));
