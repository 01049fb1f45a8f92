import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
} from 'vscode-languageserver';
import { answersAbout } from './answer';
import type { DocumentContext } from './features/context';
import { semanticTokens } from './features/semantic-tokens';
import type { Session } from './session';

/** Answers the three requests for semantic tokens. What was last sent of a document is kept, for the next difference. */
export function answerSemanticTokens(session: Session): void {
  const { semanticTokens: tokens } = session.connection.languages;
  const { aboutDocument } = answersAbout(session);
  const builders = new Map<string, SemanticTokensBuilder>();
  const none: SemanticTokens = { data: [] };
  const full = (context: DocumentContext, previous = '') => {
    const builder = builders.get(context.document.uri) ?? new SemanticTokensBuilder();
    builders.set(context.document.uri, builder);
    builder.previousResult(previous);
    if (context.settings.semanticTokens) semanticTokens(context, builder);
    return builder;
  };
  tokens.on(aboutDocument('semantic tokens', none, (context) => full(context).build()));
  tokens.onDelta(
    aboutDocument<SemanticTokensDeltaParams, SemanticTokens | SemanticTokensDelta>(
      'semantic tokens',
      none,
      (context, { previousResultId }) => full(context, previousResultId).buildEdits(),
    ),
  );
  tokens.onRange(
    aboutDocument('semantic tokens', none, (context, { range }) => {
      const builder = new SemanticTokensBuilder();
      if (context.settings.semanticTokens) semanticTokens(context, builder, range);
      return builder.build();
    }),
  );
}
