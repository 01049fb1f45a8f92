import '../server/engine';
import { addCommand } from './add';
import { checkCommand } from './check';
import { type Command, UsageError } from './command';
import { exportCommand } from './export';
import { extractCommand } from './extract';
import { help } from './help';
import { lspCommand } from './lsp';
import { version } from './version';

/** `recoupe NAME …`: a new command is one file and one line. */
const commands: Readonly<Record<string, Command>> = {
  add: addCommand,
  check: checkCommand,
  export: exportCommand,
  extract: extractCommand,
  lsp: lspCommand,
};

async function main([name, ...args]: string[]): Promise<number> {
  if (name === '--version' || name === '-v') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name ? process.stdout : process.stderr).write(help);
    return name ? 0 : 2;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new UsageError(`there is no command "${name}"; the commands are ${Object.keys(commands).join(', ')}`);
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help);
    return 0;
  }
  return command(args);
}

// A reader that closes the pipe early (`recoupe check | head`) has had enough: that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: Error) => {
    process.stderr.write(`recoupe: ${error instanceof UsageError ? error.message : (error.stack ?? error.message)}\n`);
    process.exitCode = 2;
  },
);
