import { messageLanguage, oneOf, parse } from './command';
import { formats } from './formats';
import { study } from './study';

/** `recoupe check`: reads the sources of the paths and prints what they say of the same facts. */
export async function checkCommand(args: string[]): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: 'string', default: 'text' },
    language: { type: 'string' },
    baseline: { type: 'string' },
  });
  const format = formats[oneOf('format', values.format, Object.keys(formats))];
  const locale = messageLanguage(values.language);
  const { report } = await study(positionals, locale, values.baseline);
  process.stdout.write(format(report, process.stdout.isTTY === true && !process.env.NO_COLOR));
  return report.story.findings.some((finding) => finding.severity === 'warning') ? 1 : 0;
}
