import { answering, answersAbout } from './answer';
import { codeActions } from './features/code-actions';
import { codeLens } from './features/code-lens';
import { completion } from './features/completion';
import { declaration } from './features/declaration';
import { definition } from './features/definition';
import { documentHighlight } from './features/document-highlight';
import { documentLinks } from './features/document-links';
import { documentSymbols } from './features/document-symbols';
import { foldingRanges } from './features/folding';
import { hover } from './features/hover';
import { inlayHints } from './features/inlay-hints';
import { nameActions } from './features/name-actions';
import { references } from './features/references';
import { selectionRanges } from './features/selection-ranges';
import { workspaceSymbols } from './features/workspace-symbols';
import { answerSemanticTokens } from './semantic-token-requests';
import type { Session } from './session';

/** Answers the requests of the language server protocol, each by the feature of its name. */
export function answerLanguageRequests(session: Session): void {
  const { connection } = session;
  const { aboutDocument, aboutDraft } = answersAbout(session);
  connection.onHover(aboutDocument('hover', null, (context, { position }) => hover(context, position)));
  connection.onDefinition(aboutDocument('definition', null, (context, { position }) => definition(context, position)));
  connection.onDeclaration(
    aboutDocument('declaration', null, (context, { position }) => declaration(context, position)),
  );
  connection.onReferences(
    aboutDocument('references', null, (context, params) => references(context, params.position, params.context)),
  );
  connection.onDocumentHighlight(
    aboutDocument('document highlight', null, (context, { position }) => documentHighlight(context, position)),
  );
  connection.onCompletion(aboutDraft('completion', [], (context, { position }) => completion(context, position)));
  connection.onCodeAction(
    aboutDocument('code actions', null, (context, { range, context: { diagnostics } }) => [
      ...codeActions(context, range, diagnostics),
      ...nameActions(context, context.document.offsetAt(range.start)),
    ]),
  );
  connection.onDocumentLinks(aboutDocument('document links', null, documentLinks));
  connection.onDocumentSymbol(aboutDocument('document symbols', null, documentSymbols));
  connection.onFoldingRanges(aboutDocument('folding', null, foldingRanges));
  connection.onSelectionRanges(
    aboutDocument('selection ranges', null, (context, { positions }) => selectionRanges(context, positions)),
  );
  connection.onCodeLens(
    aboutDocument('code lens', null, (context) => (context.settings.codeLens ? codeLens(context) : [])),
  );
  connection.languages.inlayHint.on(
    aboutDocument('inlay hints', null, (context, { range }) =>
      context.settings.inlayHints ? inlayHints(context, range) : [],
    ),
  );
  connection.onWorkspaceSymbol(
    answering('workspace symbols', null, session.logError, async ({ query }) => {
      await session.upToDate();
      return session.workspace.all.flatMap((folder) => workspaceSymbols(session.contextOf(folder), query));
    }),
  );
  answerSemanticTokens(session);
}
