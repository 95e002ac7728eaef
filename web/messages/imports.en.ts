import type { imports as ja } from './imports.ja.ts'

/** Bringing in what was kept on paper or in spreadsheets until now, in English. */
export const imports: typeof ja = {
  title: (register) => `Bring in what was kept until now: ${register}`,
  way: 'Bring in what was kept until now',
  lead: 'A register that was kept on paper or in a spreadsheet comes in row by row, one case a row. All rows are checked first; checking records nothing.',
  templateName: 'to bring in',
  rowsToMend: 'The rows to mend as a file, each with what is to be mended',
  rowsToMendName: 'rows to mend',
  lineInFile: 'Row of the file',
  toMend: 'What to mend',
  template: 'A file with the headings alone',
  templates: { csv: 'CSV', xlsx: 'Excel' },
  file: 'File of the register',
  fileHint: (megabytes, rows) =>
    `CSV (UTF-8, Shift_JIS or EUC-JP; commas, tabs or semicolons), or Excel (xlsx). It needs a row of headings; a title may stand above it. Up to ${megabytes} MB and ${rows} rows.`,
  check: 'Check',
  looked: (done, all) => `${done} of ${all} rows were checked.`,
  looking: 'Rows are being checked. This page renews itself; it goes on when you close it.',
  checkAgain: 'Check again with these columns',
  columns: 'Fields and columns of the file',
  field: 'Field',
  column: 'Column of the file',
  none: '(none)',
  fixed: 'Where there is no column: what all rows say',
  unused: (columns) => `Columns that are not used: ${columns}`,
  missing: '* A required field has no column.',
  missingColumns: (fields) => `Required fields for which no column of the file is chosen: ${fields}`,
  noneFits: 'None of the file’s headings fits a field of this register. Is it the file that you meant?',
  chooseColumns:
    'If it is, choose a column of the file for each field, or write what all rows say where it has none, and check again.',
  found: (good, bad, recorded) =>
    `Rows that can come in: ${good}; rows to mend: ${bad}${recorded > 0 ? `; rows that are in already: ${recorded}` : ''}`,
  line: 'Row',
  lines: (lines, more) => (more === 0 ? lines : `${lines} and ${more} more`),
  what: 'What is wrong',
  unnumbered: 'something without a number',
  nearTo: (number, field) =>
    field === null
      ? `Only the paper and its date differ from ${number}, which is in already. If it is the same, it need not come in.`
      : `Only “${field}” differs from ${number}, which is in already. If it is the same, correct it on the page of ${number}.`,
  others: 'Bring in rows that are nearly the same as what is in, too: they are other things (tick, then check again)',
  sameAsRow: (line) =>
    `It is the same as row ${line} (the same person and place, or the same number). Leave one of the two.`,
  row: '(the whole row)',
  moreErrors: (count) => `There is more to mend (${count}). Mend these and check again.`,
  moreRefused: (count) => `There are ${count} more rows. Mend these and check again.`,
  record: (rows) => (rows === 1 ? 'Bring in 1 row' : `Bring in ${rows} rows`),
  recordHint:
    'Each row is recorded in your name. A row that says exactly what one says that is in already is not recorded twice, also from a file in which others were mended.',
  progress: (done, all) => `${done} of ${all} rows are in.`,
  running: 'Rows are coming in. This page renews itself; it goes on when you close it.',
  over: 'All done.',
  broke: 'It stopped on the way. Press again, and it goes on where it stopped.',
  goOn: 'Go on',
  refused: 'Rows that could not come in',
  gone: 'The file is no longer here. Choose it again; rows that are in stay as they are.',
  unshown:
    'What the spreadsheet shows in this cell can’t be told (a formula without a result, an era’s or a currency’s pattern, an error). Type in what is shown, as text.',
  unknown: {
    'unknown-name': (text) => `Nothing is called “${text}”. Write the name or number that the pages show.`,
    'several-of-that-name': (text) => `Two or more are called “${text}”. Write a person by the mail address.`,
  },
  problems: {
    'no-file': 'Choose a file.',
    'too-large': 'The file is too large or has too many rows. Bring it in in parts.',
    'not-a-table': 'There is no table with headings and a row. It takes a row of headings, and at least one row below.',
    'too-wide': 'There are too many columns (400 at most). Leave out those that aren’t needed.',
    damaged: 'The file can’t be read. Open it in the spreadsheet and save it again.',
    encrypted: 'The file has a password. Save it without one.',
    'old-format': 'This is Excel’s older format (.xls). Save it as .xlsx.',
    busy: 'Other files are being read. Wait a little and try again.',
    'too-slow': 'Reading took too long. Save it as CSV, or bring it in in parts.',
    'unreadable-text': 'The characters can’t be read. Save the file in UTF-8, UTF-16, Shift_JIS or EUC-JP.',
  },
}
