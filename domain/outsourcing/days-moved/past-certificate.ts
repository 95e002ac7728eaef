import type { Rules } from '../../guideline/rules.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { invalid, today } from '../../law/deciding.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * What was certified as back by a day doesn't vouch for whoever truly worked longer (Art. 22(2)): the certificate of
 * what was held until then is recorded first. With a contract that still runs, all certificates fall away.
 */
export const pastCertificate = (
  party: string,
  lastOn: PlainDate,
  { oversight }: OutsourcingState,
  rules: Rules,
  field: string,
): Decision | null =>
  (party !== 'contractor' || lastOn < today(rules)) &&
  oversight.disposals.some(
    (one) =>
      one.party === party && one.manner !== 'none' && (one.nothingSince ?? '').trim() === '' && one.doneOn < lastOn,
  )
    ? invalid(field, 'after-the-certificate', 'corrected-in-sight')
    : null
