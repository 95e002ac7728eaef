import { articlesOf } from '../../guideline/text/passage.ts'
import { readGuidelineText } from '../../guideline/text/read-guideline-text.ts'
import type { By } from '../../kernel/by.ts'
import { refuse } from '../../kernel/outcome.ts'
import type { CommandsOf } from '../../law/command-law.ts'
import { tooFar } from '../../law/deciding.ts'
import { accept, command, type DecideCity } from '../law.ts'
import type { CityState } from '../state.ts'
import { officialTextFields, type GivenText } from './fields.ts'
import { sha256Form } from '../../kernel/sha256.ts'

/**
 * The official text of a version comes in, of today, of a day to come or of one long ago: it is shown beside what was
 * done then and decides nothing. The same text for the same day once more changes nothing, which a person is told.
 */
const imported = (given: GivenText, state: CityState, by: By | null): ReturnType<DecideCity<GivenText>> => {
  const { text: loaded, inForceFrom, file, sha256, ...said } = given
  if (sha256 !== null && !sha256Form.test(sha256))
    return refuse('field-invalid', 'official-text-loaded', { field: 'sha256', problem: 'no-sha256' })
  const far = tooFar('inForceFrom', inForceFrom, 'official-text-loaded')
  if (far) return far
  const { text } = readGuidelineText(loaded)
  if (articlesOf(text).length === 0) return refuse('text-unfit', 'official-text-loaded', { field: 'text' })
  const known = state.texts.findLast((one) => one.inForceFrom === inForceFrom)
  if (known !== undefined && known.sha256 === sha256 && JSON.stringify(known.text) === JSON.stringify(text))
    return by === null ? accept() : refuse('text-recorded', 'official-text-loaded', { field: 'text', day: inForceFrom })
  const data = { inForceFrom, text, file, sha256, ...said, by }
  return accept({ type: 'GuidelineTextImported', rule: 'official-text-loaded', data })
}

/** Who brings in the official text: the administrator, or whoever operates the machine (operational setting). */
export const officialTextCommands = {
  ImportGuidelineText: command({
    fields: officialTextFields,
    who: 'administrator',
    rule: 'official-text-loaded',
    at: ['kept'],
    decide: (given, state, _, by) => imported(given, state, by),
    told: (given, state) => imported(given, state, null),
  }),
}

/** The commands about the official text. */
export type OfficialTextCommand = CommandsOf<typeof officialTextCommands>
