import { againstVersion } from '../../domain/city/guideline/commands.ts'
import { guidelineFields, type GivenGuideline } from '../../domain/city/guideline/fields.ts'
import type { CityState } from '../../domain/city/state.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { By } from '../../domain/kernel/by.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { noOtherCases } from '../../domain/kernel/other-cases.ts'
import { parsePlainDate } from '../../domain/kernel/plain-date.ts'
import { errorsOfRefusal } from '../forms/field-errors.ts'
import { entriesOf, type FieldErrors, type FormContext } from '../forms/form-context.ts'
import { asFarAsRead } from './as-far-as-read.ts'
import { saidIn } from './enact-parts.ts'

/**
 * All that is wrong with a version on its form, whatever was found first: what can't be read is looked at as far as it
 * can be, so that whoever writes one puts it right in one round.
 */
export const enactAllWrong = (form: FormContext, state: CityState): FieldErrors => {
  const { ui, command } = form
  const { reader, book, now } = ui
  if (reader === null) return {}
  const today = tokyoDateOf(now)
  const rules = {
    now,
    actor: { kind: 'practice' },
    nextSerial: 1,
    others: noOtherCases,
    ...rulesOn(book, today),
  } as const
  const by: By = { person: reader.person, name: reader.name, post: ui.guideline.roles.administrator.post, at: now }
  const given = asFarAsRead(guidelineFields, saidIn(form)) as unknown as GivenGuideline
  const sent = { command, entries: entriesOf(form.values), framed: true }
  const dayed = parsePlainDate(given.inForceFrom) === null ? { ...given, inForceFrom: today } : given
  return Object.assign(
    {},
    ...againstVersion(dayed, state, rules, by).map(({ refusal }) => errorsOfRefusal(ui, refusal, sent)),
  ) as FieldErrors
}
