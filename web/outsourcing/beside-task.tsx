import type { TaskId } from '../../domain/kernel/ids.ts'
import type { OutsourcingState } from '../../domain/outsourcing/state.ts'
import type { AnyCaseView } from '../case-page/procedure-pages.ts'
import type { Ui } from '../ui.ts'
import { isOwnOffice } from './own-office.ts'
import { StartRenewal } from './renewal/renewal-section.tsx'
import { UploadForm } from './request/upload-form.tsx'
import { wordsOf } from './words.ts'

interface BesideTaskProps {
  readonly ui: Ui
  readonly view: AnyCaseView<OutsourcingState>
  readonly task: { readonly task: TaskId; readonly kind: string }
}

/**
 * What the page of a task offers besides its answers: the renewal that is to be decided on, and a paper to attach. An
 * approval has the papers among what it rests on, with a form for one more.
 */
export const BesideTask = ({ ui, view, task }: BesideTaskProps) => {
  const { application } = wordsOf(ui).cases
  const renewal = task.kind === 'decide-renewal' && isOwnOffice(ui, view.state)
  return (
    <>
      {renewal && (
        <section class="panel" aria-labelledby="renew-title">
          <h2 id="renew-title">{application.renew}</h2>
          <StartRenewal ui={ui} id={view.id} />
        </section>
      )}
      {task.kind !== 'approve' && view.permissions['AddAttachment']?.may === true && (
        <details class="panel no-print">
          <summary>{application.add}</summary>
          <UploadForm ui={ui} id={view.id} task={task.task} />
        </details>
      )}
    </>
  )
}
