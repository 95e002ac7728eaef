import { tokyoDateOf, type Instant } from '../../domain/kernel/instant.ts'
import type { PlainDate } from '../../domain/kernel/plain-date.ts'
import type { AttachmentEvent } from '../../domain/outsourcing/attachments/events.ts'
import type { Judges } from '../case-check.ts'
import type { Look } from '../look.ts'
import type { OutsourcingMemory, Seen } from '../memory/outsourcing-memory.ts'

/** A paper as an outcome names it. */
interface Named {
  readonly attachment: string
  readonly name: string
  readonly sha256: string
}

/** What is said of a meeting outside: which, when, about which part, and by which minutes. */
interface Said {
  readonly meeting: string
  readonly heldOn: PlainDate
  readonly part: string | null
  readonly minutes: Named
}

/** The paper that lies with the case under a name; none where it was taken off. */
const lying = (memory: OutsourcingMemory, id: string) => {
  const paper = memory.papers.get(id)
  return paper === undefined || paper.off ? null : paper
}

/** The minutes of a meeting outside are a paper of the case, that very one, of that meeting and of what it found. */
export const restsOnMinutes = ({ meeting, heldOn, part, minutes }: Said, memory: OutsourcingMemory, look: Look) => {
  const paper = lying(memory, minutes.attachment)
  const told = { meeting, paper: minutes.name }
  if (paper === null) return look.wrong('minutes-not-of-case', told)
  if (paper.sha256 !== minutes.sha256) look.wrong('minutes-replaced', told)
  if (paper.addedOn < heldOn) look.wrong('minutes-before-meeting', { paper: minutes.name, day: heldOn })
  if (paper.about !== null && paper.about !== part) look.wrong('minutes-of-something-else', told)
}

/** What lay before the council lies with the case, as it lay there (Art. 21). */
export const papersSeen = (saw: Seen | null, memory: OutsourcingMemory, look: Look): void => {
  for (const { id, name, sha256 } of saw?.papers ?? []) {
    const paper = lying(memory, id)
    if (paper === null) look.wrong('seen-paper-missing', { paper: name })
    else if (paper.sha256 !== sha256) look.wrong('seen-paper-replaced', { paper: name })
  }
}

/** Papers come while the case is open, and go while the office still prepares its request. */
export const attachmentJudges: Judges<AttachmentEvent, OutsourcingMemory> = {
  AttachmentAdded: ({ attachment, name, about, sha256, by }, memory, look) => {
    if (memory.papers.has(attachment)) look.wrong('paper-given-twice', { paper: name })
    const fixed = memory.submittedOn !== null
    memory.papers.set(attachment, { about, sha256, addedOn: dayOf(by), fixed, off: false })
  },
  AttachmentTakenOff: ({ attachment }, memory, look) => {
    const paper = lying(memory, attachment)
    if (paper === null) return look.wrong('paper-unknown', { paper: attachment })
    if (paper.fixed) look.wrong('paper-taken-off-fixed', { paper: attachment })
    paper.off = true
  },
}

const dayOf = ({ at }: { readonly at: Instant }): PlainDate => tokyoDateOf(at)

/** What lies with the request when it is submitted stays with it. */
export const papersFixed = ({ papers }: OutsourcingMemory): void => {
  for (const paper of papers.values()) paper.fixed = true
}
