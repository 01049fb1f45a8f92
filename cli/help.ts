export const help = `Recoupe cross-checks news sources: where their figures, dates and names disagree, and why.

Usage:
  recoupe check [PATH…]    Reads the folders or files (default: this folder; *.txt, *.md, *.html) and prints a report.
      --format FORMAT      text (default), json, sarif, csv, markdown or html
      --language fr|en     language of the messages (default: that of the shell)
      --baseline FILE      leaves out what an earlier report (json or sarif) has already
  recoupe export [PATH…]   Prints your own work: what you decided and noted, and what is still to be asked.
      --what WHAT          annotations (default; JSON-LD), claimreview (settled findings; schema.org), questions (a call sheet)
      --publisher NAME     who signs the claim reviews
  recoupe add PAGE         Makes a source of a saved web page or text (a file, - for standard input) or of the one address
                           given, with what the page says of itself, and tells what it brings beside the others.
      --into FOLDER        where it is put (default: sources)
      --url ADDRESS        where a saved page was
  recoupe extract          Reads one JSON document a line on standard input and prints what is in it, one line each:
                           {"id":"7","text":"…","language":"fr","date":"2016-11-07"} (language and date may be left out)
  recoupe lsp --stdio      The language server, for any editor.
  recoupe --version
  recoupe --help

Exit status of check: 0 no warning, 1 at least one warning, 2 usage or input error.
`;
