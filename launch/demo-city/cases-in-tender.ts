import { addDays } from '../../domain/kernel/plain-date.ts'
import type { OutsourcingRequest } from '../../domain/outsourcing/request/request.ts'
import { at, type Days } from './days.ts'
import { lookedInto, started, vetted, type PastCase } from './past-acts.ts'
import { period, requests } from './requests.ts'
import { vendors, vettingOf } from './vendors.ts'

/**
 * Cases whose contractor is to be found by a tender (Art. 20): one with candidates, of whom one was found unsuitable
 * and one is still to be vetted.
 */
export const casesInTender = (days: Days): readonly PastCase[] => [withCandidates(days)]

const withCandidates = ({ ago, today, month }: Days): PastCase => {
  const request: OutsourcingRequest = {
    ...requests.formPrinting(period(month(5), 12)),
    title: '帳票の印刷及び封入（指名競争入札）',
    award: 'candidates',
    vendor: '',
    candidates: [vendors.kiso.name, vendors.mirai.name, vendors.tokai.name],
  }
  return {
    nth: 58,
    acts: [
      started(at(ago(9), '11:15'), 'citizen', request),
      ...vetted(
        at(ago(4), '15:45'),
        'citizen',
        vettingOf(vendors.kiso, ago(5), {
          means: ['papers', 'on-site'],
          certificates: [
            { kind: 'p-mark', number: '10820417(06)', scope: '本社及び工場', expiresOn: addDays(today, 400) },
          ],
        }),
      ),
      lookedInto(
        at(ago(2), '10:05'),
        'citizen',
        vettingOf(vendors.mirai, ago(3), {
          verdict: 'unsuitable',
          answers: [
            {
              item: 'operation-logs',
              finding: 'not-met',
              evidence: '操作の記録を取っていない。',
              answer: '現在は取っていませんが、検討します。',
            },
            { item: 'secrecy-pledges', finding: 'not-met', evidence: '短期の従業者から誓約書を取っていない。' },
          ],
          note: '★の項目が満たされていないため、不適合とする。',
        }),
      ),
    ],
  }
}
