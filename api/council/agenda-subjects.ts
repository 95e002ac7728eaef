import type { Pool } from 'pg'
import { numberOf, type NumberColumns } from '../../db/read-models/case-number.ts'
import type { PersonToday } from '../../db/read-models/person-today.ts'
import type { Subject } from '../../domain/council/agenda/fields.ts'
import { refuse, type Refusal } from '../../domain/kernel/outcome.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import type { CaseNumber } from '../../domain/kernel/case-number.ts'

interface CaseOfItem {
  readonly title: string
  readonly office: string
  readonly number: CaseNumber | null
}

const text = 'select title, office, fiscal_year, series, serial from cases where stream = $1'

/**
 * What a meeting's law can't see of an item that is put on by a program: that the case is there, and is what the item
 * says. The minutes carry the item's words, so they have to be the case's own.
 */
export const agendaSubjectRefusal = async (
  reads: Pool,
  _reader: PersonToday,
  data: object,
): Promise<Refusal | null> => {
  const { subject } = data as { readonly subject?: Subject }
  if (subject === undefined || subject.kind === 'free') return null
  const { rows } = await reads.query<Omit<CaseOfItem, 'number'> & NumberColumns>({
    name: 'case-of-item',
    text,
    values: [subject.case],
  })
  const [found] = rows
  const wrong = found === undefined ? 'case' : differing(subject, numberOf(found))
  return wrong === null
    ? null
    : refuse('field-invalid', 'content-as-declared', { field: `subject.${wrong}`, problem: 'not-a-choice' }).refusal
}

/** The title may go on behind the case's own, with the part of it that the item is about. */
const differing = (
  subject: Exclude<Subject, { readonly kind: 'free' }>,
  { title, office, number }: CaseOfItem,
): 'title' | 'number' | 'office' | null => {
  if (
    !subject.title.startsWith(title.slice(0, 200)) ||
    (subject.part === null && subject.title !== title.slice(0, 200))
  )
    return 'title'
  if (subject.office !== office) return 'office'
  return subject.number === (number === null ? '' : caseNumberLabel(number)) ? null : 'number'
}
