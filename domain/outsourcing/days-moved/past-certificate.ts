import type { Rules } from '../../guideline/rules.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { invalid, today } from '../../law/deciding.ts'
import { isWithContract } from '../in-effect/corrected.ts'
import type { Decision } from '../law.ts'
import type { OutsourcingState } from '../state.ts'

/**
 * What was certified as back by a day doesn't vouch for whoever truly worked longer (Art. 22(2)): the certificate of
 * what was held until then is recorded first.
 */
export const pastCertificate = (
  party: string,
  lastOn: PlainDate,
  { oversight }: OutsourcingState,
  field: string,
): Decision | null =>
  oversight.disposals.some(
    (one) =>
      one.party === party && one.manner !== 'none' && (one.nothingSince ?? '').trim() === '' && one.doneOn < lastOn,
  )
    ? invalid(field, 'after-the-certificate', 'corrected-in-sight')
    : null

/**
 * The same of a contract's true end, of the contractor and of every sub-contractor whose consent ends with it, each by
 * its own last day. With a contract that still runs, all certificates fall away.
 */
export const pastCertificates = (endsOn: PlainDate, state: OutsourcingState, rules: Rules): Decision | null =>
  endsOn >= today(rules)
    ? null
    : state.subcontracts
        .filter(({ status, ended }) => status === 'consented' || isWithContract(ended))
        .reduce<Decision | null>(
          (wrong, { id, terms }) =>
            wrong ?? pastCertificate(id, terms.endsOn < endsOn ? terms.endsOn : endsOn, state, 'endsOn'),
          pastCertificate('contractor', endsOn, state, 'endsOn'),
        )
