import type { Context } from 'hono'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import type { SentForm } from '../../web/components/sent-form.tsx'
import type { Notice, Ui } from '../../web/ui.ts'
import { uiOf } from '../surroundings/reader-ui.ts'
import type { Env, Surroundings } from '../surroundings/surroundings.ts'
import { caseIdsIn, casesOpened } from './cases-opened.ts'
import { formChoices } from './form-choices.ts'

/** Whose page it is, of which case, and of which commands it has forms. */
export interface FormPage {
  readonly person: PersonToday
  readonly found: { readonly state: CaseState; readonly now: Instant }
  readonly commands: readonly string[]
  /** The form as it was sent, where it is shown again. */
  readonly sent?: Pick<SentForm, 'values'> | null
  readonly notice?: Notice | null
  /** What names the cases to which the page may lead; its whole state where nothing is said. */
  readonly leadsTo?: unknown
}

/** What a page with forms on a case needs to know: among what one chooses, and which cases its links may lead to. */
export const formUi = async (
  c: Context<Env>,
  all: Surroundings,
  { person, found: { state, now }, commands, sent = null, notice = null, leadsTo = state }: FormPage,
): Promise<Ui> => {
  const [choices, opened] = await Promise.all([
    formChoices(c, all, commands, { chosen: caseIdsIn([sent?.values, c.req.query(), leadsTo]) }),
    casesOpened(all.reads.pool, person, leadsTo),
  ])
  return { ...uiOf(c, now, notice), openedBy: person.id, ...choices, ...opened }
}
