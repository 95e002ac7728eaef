import type { Child } from 'hono/jsx'
import type { CaseId, TaskId } from '../../domain/kernel/ids.ts'
import type { Instant } from '../../domain/kernel/instant.ts'
import type { Refusal } from '../../domain/kernel/outcome.ts'
import type { CaseState } from '../../domain/law/case-state.ts'
import { addresses } from '../addresses.ts'
import { askText } from '../ask-text.ts'
import type { Column } from '../components/data-table.tsx'
import { ShortDue } from '../components/due-date.tsx'
import type { FieldsProps } from '../forms/fields-props.ts'
import type { DeclaredTogether } from './declared-together.ts'
import type { FieldErrors, FormValues } from '../forms/form-context.ts'
import type { Ui } from '../ui.ts'
import { numberInWords } from '../number-in-words.ts'

/** What a procedure's pages say of a case whose task is answered with others. */
interface TogetherPages {
  readonly title: (ui: Ui, state: CaseState) => string
  readonly fields: (props: FieldsProps) => Child
  readonly initialValues: (ui: Ui, state: CaseState, type: string, about: string | null) => FormValues
  readonly together?: DeclaredTogether<CaseState>
}

/** A task among those that are answered together, with its case, and what came of trying or recording its answer. */
export interface TogetherRow {
  readonly id: CaseId
  readonly task: TaskId
  readonly kind: string
  readonly about: string | null
  readonly due: Instant
  readonly version: number
  readonly state: CaseState
  readonly pages: TogetherPages
  readonly picked: boolean
  /** What of its answer is the case's own, as it was tried. */
  readonly own: FormValues
  readonly result: 'fine' | 'done' | Refusal | null
}

/** What is answered to all of them, as the form has it. */
export interface TogetherAsked {
  readonly chosen: string | null
  readonly values: FormValues
  readonly errors: FieldErrors
}

/** What a row says of its task and its case. */
export const rowColumns = (ui: Ui): readonly Column<TogetherRow>[] => {
  const { columns } = ui.t.pages.inbox
  return [
    {
      heading: columns.task,
      cell: (row) => {
        const { pages, state, about } = row
        const says = pages.together?.says?.(ui, state, about) ?? ''
        return (
          <>
            <a class="row-title" href={addresses.task(row.id, row.task)} data-row-link>
              {askText(ui, row)}
              <span class="row-case">{titleOf(ui, row)}</span>
            </a>
            {says !== '' && <div class="row-sub prewrap">{says}</div>}
          </>
        )
      },
    },
    {
      heading: columns.number,
      cell: ({ id, state }) => <span class="nowrap">{numberInWords(ui, { ...state, id })}</span>,
    },
    { heading: columns.due, cell: ({ due }) => <ShortDue ui={ui} due={due} /> },
  ]
}

/** What the case of a row is called. */
export const titleOf = (ui: Ui, { pages, state }: TogetherRow): string => {
  const title = pages.title(ui, state)
  return title === '' ? ui.t.pages.inbox.untitled : title
}
