/** A whole outsourcing case and a meeting of the council in a made-up municipality, by the holders of its own posts. */
import { seats } from '../../domain/guideline/council.ts'
import { approverPosts, chairPosts } from '../../domain/guideline/role-posts.ts'
import { rulesOn } from '../../domain/guideline/rule-book.ts'
import type { Guideline } from '../../domain/guideline/guideline.ts'
import { plainDate } from '../../domain/kernel/plain-date.ts'
import type { MadeUpCity } from './made-up-cities.ts'
import * as meeting from './council-acts.ts'
import type { CouncilAct } from './council-acts.ts'
import * as acts from './outsourcing-acts.ts'
import type { OutsourcingAct } from './outsourcing-acts.ts'

const guidelineAt = ({ book }: MadeUpCity, at: string): Guideline => rulesOn(book, plainDate(at.slice(0, 10))).guideline

/** By whom, when, and under the rules of that day. */
const by = (city: MadeUpCity, post: string | null, at: string) => {
  const { now: _now, actor, nextSerial: _serial, ...rules } = city.rulesAt(at, post)
  return { by: actor, at, rules }
}

/** The case from its draft to its end, each act under the version of its day. */
export const wholeCase = (city: MadeUpCity): readonly OutsourcingAct[] => {
  const guideline = guidelineAt(city, '2026-04-01 10:00')
  const [own] = guideline.requesting
  if (own === undefined) throw new Error('no office may outsource')
  const { head, staff, office } = own
  const [questionnaire] = city.book.questionnaires.toReversed()
  if (questionnaire === undefined) throw new Error('no questionnaire')
  const secretariat = guideline.roles.secretariat.post
  const placesAt = (at: string) =>
    guidelineAt(city, at).clauses.map((one, nth) => ({
      clause: one.id,
      document: '仕様書',
      place: `別紙${nth + 1}`,
      quotation: '',
    }))
  const places = placesAt('2026-05-11 10:00')
  const request = acts.request({
    place: '庁舎の中',
    rooms: guideline.rooms.map((one) => one.id),
    draftClauses: placesAt('2026-04-01 10:00').map(({ quotation: _quotation, ...place }) => place),
    relatedProcedures: guideline.relatedProcedures.map((one) => ({ procedure: one.id, state: 'needed' as const })),
  })
  const vetting = {
    questionnaire: questionnaire.version,
    answers: questionnaire.items.map(({ id }) => ({
      item: id,
      answer: 'はい',
      finding: 'met' as const,
      evidence: '書面で確かめた',
      means: null,
    })),
  }
  const inspecting = city.rulesAt('2026-05-11 10:00', head).settings.inspectEveryMonths
  const inspections = ['2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01', '2026-10-01', '2026-11-01', '2026-12-01']
    .concat(['2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01', '2027-05-01'])
    .filter((_day, month) => month > 0 && month % inspecting === 0)
  return [
    acts.starts({ office, request }, by(city, staff, '2026-04-01 10:00')),
    acts.vets(vetting, by(city, staff, '2026-04-03 10:00')),
    ...(staff === head ? [] : [acts.judges({}, by(city, head, '2026-04-03 11:00'))]),
    acts.submits({}, by(city, head, '2026-04-06 10:00')),
    acts.acceptsForm({}, by(city, secretariat, '2026-04-07 10:00')),
    acts.recordsOutcome({ meeting: '第1回の会議' }, { ...by(city, secretariat, '2026-04-16 10:00'), by: 'practice' }),
    acts.approves({}, by(city, approverPosts(guideline).at(-1) ?? '', '2026-04-20 10:00')),
    acts.registers(
      { clauses: places, contractNumber: '契8', inspectEveryMonths: inspecting },
      by(city, head, '2026-05-11 10:00'),
    ),
    ...(places.length === 0 ? [] : [acts.confirmsClauses({}, by(city, staff, '2026-05-12 10:00'))]),
    ...inspections.flatMap((day, index) => [
      acts.opensInspection({ nth: index + 1 }, by(city, null, `${day} 09:00`)),
      acts.inspects(
        { inspection: `inspection-${index + 1}`, heldOn: plainDate(day), inspector: '検査の係' },
        by(city, staff, `${day} 15:00`),
      ),
    ]),
    acts.notesSeason({}, by(city, null, '2027-05-20 09:00')),
    acts.endsContract({}, by(city, null, '2027-06-01 00:00')),
    acts.recordsDisposal({ confirmedBy: '係の長' }, by(city, head, '2027-06-03 10:00')),
    acts.closes({}, by(city, head, '2027-06-10 10:00')),
  ]
}

/**
 * A meeting with an item of each kind that the guideline lists, every seat there, the last of those who may preside.
 */
export const wholeMeeting = (city: MadeUpCity): readonly CouncilAct[] => {
  const guideline = guidelineAt(city, '2026-06-05 10:00')
  const secretariat = guideline.roles.secretariat.post
  const chair = chairPosts(guideline).at(-1) ?? ''
  const attendance = seats(guideline.council).map((member) => ({ member, how: 'present' as const, deputyName: '' }))
  const items = guideline.agendaKinds.map((_kind, nth) => `item-${nth + 1}`)
  return [
    meeting.plans({ place: '会議の部屋' }, by(city, secretariat, '2026-05-01 10:00')),
    ...guideline.agendaKinds.map((kind, nth) =>
      meeting.putsOn(
        { subject: { kind: 'free', agendaKind: kind.id, title: `議題その${nth + 1}`, text: '', papers: '' } },
        by(city, secretariat, '2026-05-20 10:00'),
      ),
    ),
    meeting.calls({}, by(city, secretariat, '2026-06-01 10:00')),
    meeting.opens({ attendance }, by(city, secretariat, '2026-06-05 13:30')),
    ...items.map((item) => meeting.finds({ item }, by(city, secretariat, '2026-06-05 14:10'))),
    meeting.closes({}, by(city, secretariat, '2026-06-05 15:00')),
    meeting.draftsMinutes(
      {
        items: items.map((item) => ({ item, summary: '可とした。', openness: 'public' as const, reason: '' })),
        publicSummary: '審議した。',
      },
      by(city, secretariat, '2026-06-10 10:00'),
    ),
    meeting.confirmsMinutes({}, by(city, chair, '2026-06-12 10:00')),
  ]
}
