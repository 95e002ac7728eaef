import type { MeansKind } from '../../domain/entry-permit/identification/means.ts'
import { calledBy } from '../../domain/entry-permit/register.ts'
import type { EntryPermitState } from '../../domain/entry-permit/state.ts'
import { basisOf } from '../../domain/guideline/basis-of.ts'
import { citationWithPaper } from '../../domain/guideline/citation.ts'
import { officeOf, requestingOffice, roomOf, type Guideline } from '../../domain/guideline/guideline.ts'
import { caseNumberLabel } from '../../domain/kernel/case-number.ts'
import { wareki, warekiWithWeekday } from '../../domain/kernel/era.ts'
import { tokyoDateOf } from '../../domain/kernel/instant.ts'
import { partsOf } from '../../domain/kernel/plain-date.ts'
import { paragraphs, titleOf, type Fact, type Notice } from '../notice.ts'
import { ownWorkFacts } from '../own-work.ts'

const means: { readonly [kind in MeansKind]: string } = {
  'id-device': '識別ID',
  key: '鍵',
  card: 'カード',
  'name-badge': '名札',
}

/**
 * The permit on paper (入室許可証, Arts. 7 and 8), as the template sets it: made from the record alone, so that it can be
 * printed again at any time. Of a permit that is suspended or over it says so first. Null where nothing is permitted.
 */
export const permitPaper = (state: EntryPermitState, guideline: Guideline): Notice | null => {
  const { permit, holder, number, office } = state
  if (permit === null || holder === null || number === null) return null
  const day = tokyoDateOf(permit.by.at)
  const head = requestingOffice(guideline, office)?.head ?? ''
  return {
    reference: caseNumberLabel(number),
    date: wareki(day),
    day: { ...partsOf(day) },
    addressee: `${titleOf(guideline, head)}　様`,
    sender: [`入退室管理者　${titleOf(guideline, permit.by.post)}`, permit.by.name],
    title: '入室許可証',
    opening: `${whetherLive(state)}次のとおり入室を許可します。`,
    facts: [
      ['許可番号', [caseNumberLabel(number)]],
      ['入る人', [calledBy(holder), holder.kana].filter((one) => one !== '')],
      ['所属', [holder.kind === 'worker' ? holder.company : (officeOf(guideline, office)?.ja ?? office)]],
      ['室・場所', [roomIn(guideline, state.room)]],
      ['期間', [`${warekiWithWeekday(permit.fromOn)}から${warekiWithWeekday(permit.untilOn)}まで`]],
      ['時間帯', [permit.fromTime === '' ? '限りなし' : `${permit.fromTime}から${permit.untilTime}まで`]],
      ['立会い', [permit.accompanied === 'alone' ? '要しない' : permit.companion]],
      ['用件', paragraphs(state.asked?.purpose ?? '')],
      ...meansFacts(state),
      ...fromPaper(state),
      ...renewedFacts(state, guideline),
      ...ownWorkFacts(state),
      ['根拠', [citationWithPaper(guideline, basisOf(guideline, 'entry-permitted-beforehand'), 'ja')]],
    ],
    conditions: [],
    notes: [...paragraphs(permit.conditions), '期間の満了、取消し又は不要のときは、識別手段を返してください。'],
  }
}

/** That nobody enters by it any more, or not now. */
const whetherLive = ({ stage, ending }: EntryPermitState): string =>
  ending !== null
    ? `（${wareki(ending.on)}を最後に効力を失っています。）`
    : stage === 'suspended'
      ? '（現在、停止されています。）'
      : ''

const meansFacts = (state: EntryPermitState): readonly Fact[] => {
  const live = state.means.filter(({ status }) => status === 'live' || status === 'suspended')
  return live.length === 0 ? [] : [['識別手段', live.map(({ kind, number }) => `${means[kind]}　${number}`)]]
}

/** Who let it go on until its last day: the date and the sender of the paper are those of the first permission. */
const renewedFacts = ({ renewal: { times, last } }: EntryPermitState, guideline: Guideline): readonly Fact[] => {
  if (last === null) return []
  const day = warekiWithWeekday(tokyoDateOf(last.at))
  return [['更新', [`${day}　${titleOf(guideline, last.post)}　${last.name}（${times}回目）`]]]
}

/** Where the permit was kept before: its date is that of its paper. */
const fromPaper = ({ broughtIn }: EntryPermitState): readonly Fact[] =>
  broughtIn === null
    ? []
    : [['もとの許可', [`${wareki(broughtIn.permittedOn)}　${broughtIn.source}　${broughtIn.number}`.trim()]]]

const roomIn = (guideline: Guideline, id: string): string => {
  const room = roomOf(guideline, id)
  if (room === null) return id
  return room.level === null ? room.ja : `${room.ja}（レベル${room.level}）`
}
