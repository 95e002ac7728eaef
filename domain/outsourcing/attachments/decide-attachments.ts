import type { AttachmentTerms, TakeOff } from './fields.ts'
import type { Attachment } from './state.ts'
import { accept, type DecideOutsourcing } from '../law.ts'
import { invalid } from '../../law/deciding.ts'
import { isSamePaper, paperProblem } from '../../law/paper.ts'
import { refuse } from '../../kernel/outcome.ts'
import { attached } from './fixed.ts'

/**
 * A paper joins the case: at any time while the case is open, for what was decided on may be completed but never
 * exchanged (operational setting). Said again, it changes nothing.
 */
export const addAttachment: DecideOutsourcing<AttachmentTerms> = (terms, state, { settings }, by) => {
  const wrong = paperProblem(terms, settings)
  if (wrong) return wrong
  if (terms.about !== null && !/^[a-z][a-z0-9-]{0,59}$/.test(terms.about)) return invalid('about', 'invalid')
  if (attached(state).some((one) => isSame(one, terms))) return accept()
  if (state.attachments.length >= settings.attachments.mostPerCase) return invalid('file', 'too-many')
  const attachment = `attachment-${state.attachments.length + 1}`
  return accept({
    type: 'AttachmentAdded',
    rule: 'papers-of-a-case',
    data: { ...terms, attachment, revision: state.revisions.length, by },
  })
}

/** Before the submission the office may take a paper off again; its content and the fact stay in the record. */
export const takeOffAttachment: DecideOutsourcing<TakeOff> = (data, state, _rules, by) => {
  const known = state.attachments.find((one) => one.id === data.attachment)
  if (!known)
    return refuse('attachment-unknown', 'papers-of-a-case', { field: 'attachment', attachment: data.attachment })
  if (known.takenOff) return accept()
  if (known.fixed)
    return refuse('attachment-fixed', 'papers-fixed', { field: 'attachment', attachment: data.attachment })
  return accept({ type: 'AttachmentTakenOff', rule: 'papers-of-a-case', data: { ...data, by } })
}

const isSame = (one: Attachment, terms: AttachmentTerms): boolean =>
  isSamePaper(one, terms) && one.about === terms.about
