import type { CaseId } from '../../domain/kernel/ids.ts'
import type { Ui } from '../ui.ts'
import { outsourcingAddresses } from './outsourcing-addresses.ts'
import { wordsOf } from './words.ts'

/** The way to the city's paper about a change, a sub-contract or a correction. */
export const NoticeLink = ({ ui, id, part }: { readonly ui: Ui; readonly id: CaseId; readonly part: string }) => (
  <p class="no-print">
    <a href={outsourcingAddresses.partNotice(id, part)}>{wordsOf(ui).cases.approvalPaper}</a>
  </p>
)
