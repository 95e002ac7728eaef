/** What it takes to add one field to a command, and to take one away: of each, the sources that change, and how. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A change of one source: a text that stands in it once, and what stands there afterwards. */
export type Change = readonly [file: string, now: string, then: string]

/** One field of a procedure's command, and what is to be changed for it. */
export interface FieldChange {
  readonly procedure: string
  readonly command: string
  readonly field: string
  readonly changes: readonly Change[]
}

/**
 * A field in the made-up procedure, one of a closed list with its words there, one in a real procedure of its size, and
 * two in the largest, one of them inside the request, whose forms are drawn by hand and draw by their declaration what
 * they don't name.
 */
export const added: readonly FieldChange[] = [
  {
    procedure: 'badge-loan',
    command: 'LendBadge',
    field: 'cord',
    changes: [
      [
        'domain/badge-loan/fields.ts',
        'badge: line(40), dueOn: day() }',
        'badge: line(40), dueOn: day(), cord: leftOut(line(40)) }',
      ],
      [
        'web/badge-loan/words.ja.ts',
        "      badge: '名札の番号',",
        "      badge: '名札の番号',\n      cord: 'ひもの色',",
      ],
      [
        'web/badge-loan/words.en.ts',
        "      badge: 'Number of the badge',",
        "      badge: 'Number of the badge',\n      cord: 'Colour of the cord',",
      ],
    ],
  },
  {
    procedure: 'badge-loan',
    command: 'ReturnBadge',
    field: 'condition',
    changes: [
      [
        'domain/badge-loan/fields.ts',
        '{ note: remarks() }',
        "{ note: remarks(), condition: leftOut(oneOf(['sound', 'scratched'])) }",
      ],
      ['domain/badge-loan/fields.ts', 'office, reason', 'office, oneOf, reason'],
      ['web/badge-loan/words.ja.ts', "      note: '備考',", "      note: '備考',\n      condition: '名札の状態',"],
      [
        'web/badge-loan/words.ja.ts',
        '  forms: {',
        "  choices: { condition: { sound: 'きずなし', scratched: 'きずあり' } },\n  forms: {",
      ],
      [
        'web/badge-loan/words.en.ts',
        "      note: 'Remarks',",
        "      note: 'Remarks',\n      condition: 'State of the badge',",
      ],
      [
        'web/badge-loan/words.en.ts',
        '  forms: {',
        "  choices: { condition: { sound: 'without a scratch', scratched: 'with a scratch' } },\n  forms: {",
      ],
    ],
  },
  {
    procedure: 'instruction',
    command: 'IssueInstruction',
    field: 'fileNumber',
    changes: [
      [
        'domain/instruction/issue/fields.ts',
        '  evidenceWanted: optionalLine(),',
        '  evidenceWanted: optionalLine(),\n  fileNumber: leftOut(line()),',
      ],
      ['domain/instruction/issue/fields.ts', '  group,\n', '  group,\n  leftOut,\n'],
      [
        'web/instruction/words/instruction.ja.ts',
        "\n  evidenceWanted: '求める証拠',",
        "\n  evidenceWanted: '求める証拠',\n  fileNumber: '文書番号',",
      ],
      [
        'web/instruction/words/instruction.en.ts',
        "      evidenceWanted: 'Evidence wanted',\n      evidence:",
        "      evidenceWanted: 'Evidence wanted',\n      fileNumber: 'File number',\n      evidence:",
      ],
    ],
  },
  {
    procedure: 'outsourcing',
    command: 'StartOutsourcing',
    field: 'request.fileNumber',
    changes: [
      [
        'domain/outsourcing/request/request.ts',
        '    place: line(),',
        '    place: line(),\n    fileNumber: leftOut(line()),',
      ],
      [
        'web/outsourcing/words/forms.ja.ts',
        "    protection: '情報の保護に関する事項',",
        "    protection: '情報の保護に関する事項',\n    fileNumber: '起案の文書番号',",
      ],
      [
        'web/outsourcing/words/forms.en.ts',
        "    protection: 'Protection of information',",
        "    protection: 'Protection of information',\n    fileNumber: 'File number of the draft',",
      ],
    ],
  },
  {
    procedure: 'outsourcing',
    command: 'RegisterContract',
    field: 'keptAt',
    changes: [
      [
        'domain/outsourcing/contract/fields.ts',
        '  contractNumber: line(),',
        '  contractNumber: line(),\n  keptAt: leftOut(line()),',
      ],
      [
        'web/outsourcing/words/forms.ja.ts',
        "    contractNumber: '契約番号',",
        "    contractNumber: '契約番号',\n    keptAt: '契約書の保管場所',",
      ],
      [
        'web/outsourcing/words/forms.en.ts',
        "    contractNumber: 'Contract number',",
        "    contractNumber: 'Contract number',\n    keptAt: 'Where the contract is kept',",
      ],
    ],
  },
]

/** The remarks at a return, and those at the receipt of an instruction, whose label other commands still use. */
export const takenAway: readonly FieldChange[] = [
  {
    procedure: 'badge-loan',
    command: 'ReturnBadge',
    field: 'note',
    changes: [
      ['domain/badge-loan/fields.ts', '{ note: remarks() }', '{}'],
      ['domain/badge-loan/fields.ts', 'reason, remarks, type', 'reason, type'],
      ['web/badge-loan/words.ja.ts', "      note: '備考',\n", ''],
      ['web/badge-loan/words.en.ts', "      note: 'Remarks',\n", ''],
      ['web/badge-loan/badge-loan-web.ts', ', quotes: ({ note }) => [note] }', ' }'],
    ],
  },
  {
    procedure: 'instruction',
    command: 'AcknowledgeInstruction',
    field: 'note',
    changes: [
      ['domain/instruction/carrying-out/fields.ts', '{ note: remarks() }', '{}'],
      ['domain/instruction/carrying-out/fields.ts', 'reason, remarks, type', 'reason, type'],
      ['web/instruction/instruction-marks.ts', "icon: 'check', quotes: ({ note }) => [note] }", "icon: 'check' }"],
    ],
  },
]

/** The sources that a change touches. */
export const sourcesOf = ({ changes }: FieldChange): readonly string[] => [...new Set(changes.map(([file]) => file))]

/** Makes the changes in a copy of the project. */
export const make = (folder: string, all: readonly FieldChange[]): void => {
  for (const [file, now, then] of all.flatMap((one) => one.changes)) {
    const path = join(folder, file)
    const parts = readFileSync(path, 'utf8').split(now)
    if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times ${JSON.stringify(now)}`)
    writeFileSync(path, parts.join(then))
  }
}
