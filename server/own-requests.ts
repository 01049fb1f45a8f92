import { answering } from './answer';
import { arrivalReport } from './collect/arrival-report';
import { collect } from './collecting';
import { comment, commentsOn } from './comment-requests';
import { shortName } from './core/text/source-name';
import { lookupOf } from './features/lookup';
import type { ArrivalReport, ServerRequests } from './protocol';
import { reportOn } from './reporting';
import type { Session } from './session';
import { canonical } from './source-files';
import type { StoryFolder } from './story-folder';
import { storyView } from './story-view';
import { silent } from './workspace';

type Handler<M extends keyof ServerRequests> = (
  params: ServerRequests[M]['params'],
) => ServerRequests[M]['result'] | Promise<ServerRequests[M]['result']>;

/** Answers the requests of Recoupe's own, which `protocol.ts` describes. */
export function answerOwnRequests(session: Session): void {
  const { workspace, host, locale } = session;
  const answer = <M extends keyof ServerRequests>(method: M, handler: Handler<M>) => {
    type Result = ServerRequests[M]['result'] | null;
    const answered = answering<ServerRequests[M]['params'], Result>(method, null, session.logError, async (params) => {
      await session.upToDate();
      return handler(params);
    });
    session.connection.onRequest(method, answered);
  };
  answer('recoupe/comments', ({ uri }) => commentsOn(session, canonical(uri)));
  answer('recoupe/comment', ({ uri, range, action }) => comment(session, canonical(uri), range, action));
  answer('recoupe/collect', ({ folder, content, url }) =>
    ofFolder(session, folder, (known) => collect(known, content, url, host)),
  );
  answer('recoupe/arrival', ({ uri }) => arrival(session, canonical(uri)));
  answer('recoupe/report', ({ folder, kind }) =>
    ofFolder(session, folder, (known) => reportOn(known, kind, session.settings, locale)),
  );
  answer('recoupe/folders', () => [...workspace.folders.keys()]);
  answer('recoupe/story', ({ folder }) =>
    ofFolder(session, folder, (known) => storyView(session.contextOf(known), known.uri!, known.revision)),
  );
}

/** What is to be told of a folder; null when it is not open. */
function ofFolder<Result>({ workspace }: Session, uri: string, tell: (folder: StoryFolder) => Result): Result | null {
  const known = workspace.folders.get(canonical(uri));
  return known ? tell(known) : null;
}

/** What a new source brings. Its file may be so new that no one has told of it yet. */
async function arrival(session: Session, uri: string): Promise<ArrivalReport | null> {
  const folder = session.workspace.folderOf(uri);
  session.readNext('arrival', () => session.workspace.sync(folder, silent));
  await session.upToDate();
  const context = session.contextOf(folder);
  const { reading } = lookupOf(context.story);
  const nameOf = (path: string) => reading(path)?.outlet ?? shortName(path);
  return reading(uri) ? arrivalReport(context.story, uri, nameOf, session.locale) : null;
}
