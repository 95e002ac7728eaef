import { applicationsToDecide } from '../../db/entry-permit/applications-to-decide.ts'
import { LinkButton } from '../../web/components/button.tsx'
import { bulkAddress } from '../../web/entry-permit/bulk-page.tsx'
import { bulkWordsOf } from '../../web/entry-permit/bulk-words.ts'
import { standingIn } from '../session.ts'
import type { ProcedureExtras } from '../procedure-extras.ts'

/** What permits need of the record besides one case: whether several applications wait for the reader's decision. */
export const entryPermitExtras: ProcedureExtras = {
  aroundRegister: async (c, all, { ui, register }) => {
    const waiting = register.name === 'permits' ? await applicationsToDecide(all.reads.pool, standingIn(c).posts) : []
    const above = waiting.length > 1 ? <LinkButton text={bulkWordsOf(ui).way} href={bulkAddress} /> : null
    return { above, below: null }
  },
}
