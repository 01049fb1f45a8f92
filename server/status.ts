import type { Fact, LanguageId } from './core/values';
import { say } from './features/messages';
import type { Status } from './protocol';
import type { StoryFolder } from './story-folder';

const statedBySeveral = ({ members: [first, ...others] }: Fact): boolean =>
  others.some(({ path }) => path !== first!.path);

/**
 * What the status bar tells of all folders.
 * @param complaints sentences about settings that could not be used
 */
export function statusOf(folders: readonly StoryFolder[], complaints: readonly string[], locale: LanguageId): Status {
  const stories = folders.map((folder) => folder.story);
  const warnings = stories.flatMap((s) => s.findings).filter((f) => f.severity === 'warning').length;
  const notices = folders
    .flatMap((folder) => [...folder.notices.values()].map(({ message }) => say(message, locale)))
    .concat(complaints);
  return {
    state: warnings || notices.length ? 'attention' : 'ok',
    sources: stories.reduce((sum, story) => sum + story.readings.length, 0),
    figures: stories.flatMap((s) => s.readings).reduce((sum, reading) => sum + reading.figures.length, 0),
    facts: stories.flatMap((s) => s.facts).filter(statedBySeveral).length,
    warnings,
    notices,
  };
}
