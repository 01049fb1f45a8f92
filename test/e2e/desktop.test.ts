import { describe } from 'node:test';
import { startDesktop } from './editors';
import { readsTheSeeds } from './reading';

describe('desktop entry', () => readsTheSeeds(startDesktop));
