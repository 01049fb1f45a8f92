import { MessageType } from 'vscode-languageserver';
import { annotationsFileName } from './annotations/annotation';
import { decideCommand } from './features/code-actions';
import type { DecisionRequest } from './protocol';
import type { Session } from './session';
import { canonical } from './source-files';

/** The command that reads all sources again, for clients without a view of their own. */
const readAgain = 'recoupe.readAgain';

/** Takes back the last decision or note. */
const undoCommand = 'recoupe.undo';

export const commands = [readAgain, decideCommand, undoCommand];

/** Carries out the commands that a client sends by `workspace/executeCommand`. */
export function carryOutCommands(session: Session): void {
  session.connection.onExecuteCommand(async ({ command, arguments: args = [] }) => {
    if (command === readAgain) readAllAgain(session);
    if (command === decideCommand) await decide(session, args[0] as DecisionRequest);
    if (command === undoCommand) await undo(session);
    return null;
  });
}

function readAllAgain(session: Session): void {
  for (const folder of session.workspace.folders.values()) session.workspace.forgetFiles(folder);
  session.readAll();
}

/** Writes a decision; a failure is told, because the user believes that it is on the disk. */
async function decide(session: Session, request: DecisionRequest): Promise<void> {
  const folder = session.workspace.folders.get(canonical(request.folder));
  if (!folder?.annotations) return;
  session.acted.push(folder.annotations);
  try {
    await folder.annotations.decide(request, folder.texts, session.host.stamp());
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    session.show(MessageType.Error, {
      en: `Your decision could not be written to ${annotationsFileName}: ${reason}`,
      fr: `Votre décision n’a pas pu être écrite dans ${annotationsFileName} : ${reason}`,
    });
  }
}

/** Takes back the last decision or note of any folder. */
async function undo(session: Session): Promise<void> {
  while (session.acted.length) if (await session.acted.pop()!.store.undo()) return;
  session.show(MessageType.Info, {
    en: 'There is no decision or note of this session to take back.',
    fr: 'Il n’y a ni décision ni note de cette session à annuler.',
  });
}
