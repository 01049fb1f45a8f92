import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import type { DocumentContext } from './features/context';
import { lookupOf } from './features/lookup';
import type { Session } from './session';
import { canonical } from './source-files';

/** Lets messages that have arrived meanwhile, cancellations above all, be handled first. */
const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

/**
 * Wraps a feature so that every request is answered in one way: it yields once, so that a cancellation can arrive; a
 * cancelled request is refused; an error is logged and answered with what an empty document gives.
 */
export function answering<Params, Result>(
  name: string,
  empty: Result,
  log: (message: string) => void,
  feature: (params: Params) => Result | Promise<Result>,
) {
  return async (params: Params, token: CancellationToken): Promise<Result | ResponseError> => {
    await pause();
    if (token.isCancellationRequested)
      return new ResponseError(LSPErrorCodes.RequestCancelled, `${name} was cancelled`);
    try {
      return await feature(params);
    } catch (error) {
      log(`${name} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return empty;
    }
  };
}

type AboutDocument = { readonly textDocument: { readonly uri: string } };

/** How requests about one document are answered, with `empty` where it is none of a story. */
export function answersAbout(session: Session) {
  /** A request about a document, open or closed. */
  function aboutDocument<Params extends AboutDocument, Result>(
    name: string,
    empty: Result,
    feature: (context: DocumentContext, params: Params) => Result,
  ) {
    return answering(name, empty, session.logError, async (params: Params) => {
      await session.upToDate();
      const uri = canonical(params.textDocument.uri);
      const folder = session.workspace.folderOf(uri);
      const context = session.contextOf(folder);
      const document = context.documents.get(uri);
      const reading = lookupOf(context.story).reading(uri) ?? folder.draft(uri);
      return document && reading ? feature({ ...context, document, reading }, params) : empty;
    });
  }

  /** A request about a text that the user writes; sources are answered with `empty` too. */
  function aboutDraft<Params extends AboutDocument, Result>(
    name: string,
    empty: Result,
    feature: (context: DocumentContext, params: Params) => Result,
  ) {
    return aboutDocument<Params, Result>(name, empty, (context, params) => {
      const { path } = context.reading;
      return session.workspace.folderOf(path).draft(path) ? feature(context, params) : empty;
    });
  }

  return { aboutDocument, aboutDraft };
}
