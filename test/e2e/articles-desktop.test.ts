import { describe } from 'node:test';
import { worksInArticles } from './articles';
import { startDesktop } from './editors';

const options = { sources: 'test/fixtures/harbour' } as const;
describe('articles in the desktop entry', () => worksInArticles(() => startDesktop(options)));
