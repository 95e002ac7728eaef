import type { CommandsOf } from '../../law/command-law.ts'
import { command } from '../law.ts'
import { beforeContract, underContract } from '../stages.ts'
import { addAttachment, takeOffAttachment } from './decide-attachments.ts'
import { attachmentFields, takeOffFields } from './fields.ts'

/** Who adds papers to a case, and who takes one off before the submission (Art. 21). */
export const attachmentCommands = {
  AddAttachment: command({
    fields: attachmentFields,
    who: 'concerned',
    rule: 'papers-of-a-case',
    at: [...beforeContract, ...underContract],
    // A paper comes with its content, by an endpoint of its own.
    ownWay: true,
    decide: addAttachment,
  }),
  TakeOffAttachment: command({
    fields: takeOffFields,
    who: 'office',
    rule: 'papers-of-a-case',
    at: ['vetting', 'submission'],
    otherwise: {
      code: 'attachment-fixed',
      rule: 'papers-fixed',
      before: ['form-check', 'deliberation', 'approval', 'contracting', ...underContract],
    },
    decide: takeOffAttachment,
  }),
}

/** The commands about a case's papers. */
export type AttachmentCommand = CommandsOf<typeof attachmentCommands>
