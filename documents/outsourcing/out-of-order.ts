import { warekiWithWeekday } from '../../domain/kernel/era.ts'
import type { Caution } from '../../domain/outsourcing/in-effect/caution.ts'

/** What was out of order when something was done, as a paper about it says (手続の順序). */
export const outOfOrderSaid = ({ kind, day }: Caution): string => said[kind](warekiWithWeekday(day))

const said: { readonly [kind in Caution['kind']]: (day: string) => string } = {
  'period-begun': (day) => `委託期間の始まり（${day}）が、承認の日にすでに過ぎていました。`,
  'signed-after-start': (day) => `契約日が、効力の始まり（${day}）より後でした。`,
  'certificate-expired': (day) => `委託先の認証の有効期限（${day}）が、契約の日に切れていました。`,
  'vetted-after-signing': (day) => `委託先について記録されている調査の判定（${day}）が、契約日より後でした。`,
  'urgent-by-another': (day) => `承認の前に始められた業務（${day}から）は、別の者が行っていました。`,
  'urgent-unvetted': (day) =>
    `承認の前に始められた業務（${day}から）の事業者は、届出の時にまだ調査されていませんでした。`,
}
