import { describe, expect, it } from 'vitest'
import { city } from '../../../domain/procedures.ts'
import { givenFrom } from '../../../domain/city/guideline/guideline-given.ts'
import { nameOn } from '../../../domain/city/roster/person-on-roster.ts'
import { reiwa5 } from '../../../domain/guideline/guideline.ts'
import type { OfficeId, PersonId, PostId } from '../../../domain/kernel/ids.ts'
import { plainDate } from '../../../domain/kernel/plain-date.ts'
import { appoints, enacts, endsPost, enters, founds, leaves, personId } from '../../support/city-acts.ts'
import { givenFor } from '../../support/given.ts'
import { people, rulesAt, tokyo } from '../../support/rules.ts'

const given = givenFor(city.decider)
const setting = 'operational setting'
const by = {
  person: people.administrator.person,
  name: people.administrator.name,
  post: 'administrator' as PostId,
  at: tokyo('2026-04-20 10:00'),
}
const today = plainDate('2026-04-20')
const operator = { who: 'practice' } as const
const renames = (nth: number, name: string, from: string) => ({
  command: {
    type: 'RenamePerson' as const,
    data: { person: personId(nth), name, kana: '', from: plainDate(from), reason: '届出' },
  },
  rules: rulesAt('2026-04-20 10:00', 'administrator'),
})
const withdraws = (nth: number, post: string, from: string) => ({
  command: {
    type: 'WithdrawAppointment' as const,
    data: { person: personId(nth), post: post as PostId, from: plainDate(from), reason: '取りやめ' },
  },
  rules: rulesAt('2026-04-20 10:00', 'administrator'),
})
const invites = (nth: number) => ({
  command: { type: 'InvitePerson' as const, data: { person: personId(nth), how: 'shown' as const } },
  rules: rulesAt('2026-04-20 10:00', 'administrator'),
})
const endsAccount = (nth: number) => ({
  command: { type: 'EndAccount' as const, data: { person: personId(nth), reason: '異動' } },
  rules: rulesAt('2026-04-20 10:00', 'administrator'),
})
const movesTo = (nth: number, mail: string) => ({
  command: {
    type: 'ChangeContact' as const,
    data: { person: personId(nth), mail, language: 'en' as const, reason: '組織変更' },
  },
  rules: rulesAt('2026-04-20 10:00', 'administrator'),
})

describe('a person (operational setting)', () => {
  it('is entered by the administrator, exactly as written, or by whoever operates the machine', () => {
    const data = {
      person: personId(1),
      name: '葛\u{e0100}西 由美',
      kana: 'カサイ ユミ',
      mail: 'kasai@city.example.jp',
      language: 'ja',
      on: today,
    } as const
    const { on: _, ...entry } = data
    given(founds())
      .when(enters(1, entry))
      .then({ type: 'PersonEntered', article: setting, data: { ...data, by } })
    given(founds(), enters(1, entry)).when(enters(1, entry)).thenNothing()
    given(founds(), enters(1, entry))
      .when(enters(1, { ...entry, language: 'en' }))
      .thenRefuses('person-entered-already', setting, { field: 'person', name: data.name })
    given(founds())
      .when(enters(1, entry, operator))
      .then({ type: 'PersonEntered', article: setting, data: { ...data, by: null } })
    given(founds())
      .when(enters(1, {}, { who: 'head' }))
      .thenRefuses('not-permitted', setting, { whoCan: ['administrator'] })
  })

  it('is entered once: the same again changes nothing, another under the same id is refused', () => {
    given(founds(), enters(1)).when(enters(1)).thenNothing()
    given(founds(), enters(1))
      .when(enters(1, { name: '別人' }))
      .thenRefuses('person-entered-already', setting, { field: 'person', name: '職員 1' })
    given(founds())
      .when(enters(1, { person: 'suzuki' as PersonId }))
      .thenRefuses('field-invalid', setting, { field: 'person', problem: 'invalid' })
  })

  it('has a mail address of their own, until they have left', () => {
    given(founds(), enters(1))
      .when(enters(2, { mail: 'PERSON-1@city.example.jp' }))
      .thenRefuses('mail-taken', setting, { field: 'mail', name: '職員 1' })
    given(founds())
      .when(enters(1, { mail: 'city hall' }))
      .thenRefuses('field-invalid', setting, { field: 'mail', problem: 'not-an-address' })
    // Pasted with something in it that nobody sees: no one could type it, and a second person could have it again.
    for (const unseen of ['\u200b', '\u00ad', '\ufeff', '\u2800', '\ufe0f'])
      given(founds(), enters(1))
        .when(enters(2, { mail: `person-1${unseen}@city.example.jp` }))
        .thenRefuses('field-invalid', setting, { field: 'mail', problem: 'not-an-address' })
    given(founds(), enters(1), leaves(1, '2026-04-20'))
      .when(enters(2, { mail: 'person-1@city.example.jp' }, { at: '2026-04-21 10:00', ...operator }))
      .after()
    given(founds(), enters(1), enters(2))
      .when(movesTo(2, 'person-1@city.example.jp'))
      .thenRefuses('mail-taken', setting, { field: 'mail', name: '職員 1' })
    given(founds(), enters(1))
      .when(movesTo(1, 'new@city.example.jp'))
      .then({
        type: 'PersonContactChanged',
        article: setting,
        data: {
          person: personId(1),
          mail: 'new@city.example.jp',
          language: 'en',
          reason: '組織変更',
          name: '職員 1',
          by,
        },
      })
    given(founds(), enters(1, { language: 'en' }))
      .when(movesTo(1, 'person-1@city.example.jp'))
      .thenNothing()
  })

  it('is called by another name from a day on, and by the old one until then', () => {
    const { state } = given(founds(), enters(1, { name: '山田 花' }), renames(1, '川田 花', '2026-06-01'))
    const [person] = state.people
    expect(['2000-01-01', '2026-05-31', '2026-06-01'].map((day) => nameOn(person!, plainDate(day)).name)).toEqual([
      '山田 花',
      '山田 花',
      '川田 花',
    ])
    given(founds(), enters(1, { name: '山田 花' }))
      .when(renames(1, '川田 花', '2026-06-01'))
      .then({
        type: 'PersonRenamed',
        article: setting,
        data: {
          person: personId(1),
          name: '川田 花',
          kana: '',
          from: plainDate('2026-06-01'),
          reason: '届出',
          before: '山田 花',
          by,
        },
      })
  })

  it('takes no name for a day that is over, nor behind another that is to come; one in its place it does', () => {
    given(founds(), enters(1))
      .when(renames(1, '新', '2026-04-19'))
      .thenRefuses('date-in-past', setting, { field: 'from', day: plainDate('2026-04-19'), today })
    given(founds(), enters(1), renames(1, '新', '2026-06-01'))
      .when(renames(1, '次', '2026-07-01'))
      .thenRefuses('field-invalid', setting, { field: 'from', problem: 'another-name-before' })
    const { people: after } = given(
      founds(),
      enters(1),
      renames(1, '新', '2026-06-01'),
      renames(1, '先', '2026-05-01'),
    ).state
    expect(after[0]?.names.map(({ name }) => name)).toEqual(['職員 1', '先'])
    given(founds(), enters(1))
      .when(renames(1, '職員 1', '2026-06-01'))
      .thenNothing()
    given(founds())
      .when(renames(1, '新', '2026-06-01'))
      .thenRefuses('person-not-entered', setting, { field: 'person' })
  })

  it('leaves after a day that isn’t over, and with them end the posts that they hold beyond it', () => {
    const { state } = given(
      founds(),
      enters(1),
      appoints(1, 'citizen-staff'),
      appoints(1, 'citizen-head', '2026-07-01'),
      leaves(1, '2026-05-31'),
    )
    expect(state.appointments).toEqual([
      { person: personId(1), post: 'citizen-staff', from: today, until: plainDate('2026-05-31') },
    ])
    expect(state.people[0]?.lastDay).toBe('2026-05-31')
    given(founds(), enters(1))
      .when(leaves(1, '2026-04-19'))
      .thenRefuses('date-in-past', setting, { field: 'lastDay', day: plainDate('2026-04-19'), today })
    given(founds(), enters(1), leaves(1, '2026-05-31')).when(leaves(1, '2026-05-31')).thenNothing()
  })
})

describe('an appointment (operational setting)', () => {
  it('is from a day on, to several posts, until a day or until further notice', () => {
    given(founds(), enters(1), appoints(1, 'citizen-staff'))
      .when(appoints(1, 'citizen-head', '2026-05-01', '2027-03-31'))
      .then({
        type: 'PersonAppointed',
        article: setting,
        data: {
          person: personId(1),
          post: 'citizen-head' as PostId,
          from: plainDate('2026-05-01'),
          until: plainDate('2027-03-31'),
          reason: '人事異動',
          name: '職員 1',
          by,
        },
      })
    given(founds(), enters(1), appoints(1, 'citizen-staff')).when(appoints(1, 'citizen-staff')).thenNothing()
  })

  it('may be of long ago on the day on which the person is entered, for a reason and marked so; from then on not', () => {
    const reason = '着任後に名簿へ載せたため'
    const past = appoints(1, 'citizen-head', '2020-04-01', null, { reason })
    const { appointments } = given(founds(), enters(1)).when(past).after()
    expect(appointments).toMatchObject([{ from: '2020-04-01', recordedOn: today }])
    const entersLater = enters(2, {}, { at: '2026-04-21 09:00' })
    given(founds(), entersLater)
      .when(appoints(2, 'citizen-head', '2020-04-01', null, { at: '2026-04-21 09:00', reason: ' ' }))
      .thenRefuses('field-invalid', setting, { field: 'reason', problem: 'reason-of-earlier-day' })
    const withReason = appoints(2, 'citizen-head', '2020-04-01', null, { at: '2026-04-21 09:00', reason })
    expect(given(founds(), entersLater).when(withReason).after().appointments).toMatchObject([
      { from: '2020-04-01', recordedOn: '2026-04-21' },
    ])
    given(founds(), enters(1))
      .when(appoints(1, 'citizen-head', '2026-04-20', null, { at: '2026-04-21 09:00' }))
      .thenRefuses('date-in-past', setting, { field: 'from', day: today, today: plainDate('2026-04-21') })
    given(founds(), enters(1))
      .when(appoints(1, 'citizen-head', '2026-05-01', '2026-04-30'))
      .thenRefuses('field-invalid', setting, { field: 'until', problem: 'before-start' })
  })

  it('is to a post of the guideline that is in force on its first day', () => {
    const post = { id: 'citizen-deputy' as PostId, office: 'citizen' as OfficeId, ja: '市民課長補佐', en: 'Deputy' }
    const amended = enacts({ inForceFrom: plainDate('2026-10-01'), posts: [...reiwa5.posts, post] })
    const first = enacts({ inForceFrom: plainDate('2023-04-01') })
    const city_ = given(founds(), first, amended, enters(1))
    city_
      .when(appoints(1, 'citizen-deputy', '2026-09-30'))
      .thenRefuses('post-unknown', setting, { field: 'post', post: 'citizen-deputy', day: plainDate('2026-09-30') })
    city_.when(appoints(1, 'citizen-deputy', '2026-10-01')).after()
  })

  it('is refused where the same person holds the post then, is unknown, or has left', () => {
    given(founds(), enters(1), appoints(1, 'citizen-head', '2026-05-01', '2026-05-31'))
      .when(appoints(1, 'citizen-head', '2026-05-31'))
      .thenRefuses('appointment-overlaps', setting, {
        field: 'from',
        day: plainDate('2026-05-01'),
        until: plainDate('2026-05-31'),
      })
    given(founds(), enters(1), appoints(1, 'citizen-head', '2026-05-01', '2026-05-31'))
      .when(appoints(1, 'citizen-head', '2026-06-01'))
      .after()
    given(founds()).when(appoints(1, 'citizen-head')).thenRefuses('person-not-entered', setting, { field: 'person' })
    given(founds(), enters(1), leaves(1, '2026-05-31'))
      .when(appoints(1, 'citizen-head', '2026-06-01'))
      .thenRefuses('person-gone', setting, { field: 'person', day: plainDate('2026-05-31') })
    given(founds(), enters(1), leaves(1, '2026-05-31'))
      .when(appoints(1, 'citizen-head', '2026-05-01'))
      .thenRefuses('person-gone', setting, { field: 'until', day: plainDate('2026-05-31') })
  })

  it('ends with a day that isn’t over', () => {
    const held = given(founds(), enters(1), appoints(1, 'citizen-head', '2024-04-01'))
    held.when(endsPost(1, 'citizen-head', '2026-04-30')).then({
      type: 'AppointmentEnded',
      article: setting,
      data: {
        person: personId(1),
        post: 'citizen-head' as PostId,
        from: plainDate('2024-04-01'),
        lastDay: plainDate('2026-04-30'),
        reason: '人事異動',
        name: '職員 1',
        by,
      },
    })
    held
      .when(endsPost(1, 'citizen-head', '2026-04-19'))
      .thenRefuses('date-in-past', setting, { field: 'lastDay', day: plainDate('2026-04-19'), today })
    held.when(endsPost(1, 'sobue-head', '2026-04-30')).thenRefuses('appointment-missing', setting, {
      field: 'post',
      post: 'sobue-head',
      day: plainDate('2026-04-30'),
    })
    const until = given(founds(), enters(1), appoints(1, 'citizen-head', '2024-04-01', '2026-04-30'))
    until.when(endsPost(1, 'citizen-head', '2026-04-30')).thenNothing()
    until
      .when(endsPost(1, 'citizen-head', '2026-05-01'))
      .thenRefuses('field-invalid', setting, { field: 'lastDay', problem: 'ends-before' })
  })

  it('is withdrawn as long as it hasn’t begun', () => {
    const coming = given(founds(), enters(1), appoints(1, 'citizen-head', '2026-07-01'))
    expect(coming.when(withdraws(1, 'citizen-head', '2026-07-01')).after().appointments).toEqual([])
    const byMachine = { ...withdraws(1, 'citizen-head', '2026-07-01'), rules: rulesAt('2026-04-20 10:00', 'practice') }
    expect(coming.when(byMachine).after().appointments).toEqual([])
    coming.when(withdraws(1, 'citizen-head', '2026-07-02')).thenRefuses('appointment-missing', setting, {
      field: 'post',
      post: 'citizen-head',
      day: plainDate('2026-07-02'),
    })
    given(founds(), enters(1), appoints(1, 'citizen-head'))
      .when(withdraws(1, 'citizen-head', '2026-04-20'))
      .thenRefuses('field-invalid', setting, { field: 'from', problem: 'begun-already' })
  })
})

describe('a mail address (operational setting)', () => {
  it.each(['jiro@town', '山田@town.example.jp', '"><script>@t.example', '.a@t.example', 'a..b@t.example', 'a@t.1'])(
    'by which nobody could have an account is refused: %s',
    (mail) => {
      const refused = { field: 'mail', problem: 'not-an-address' }
      given(founds()).when(enters(1, { mail })).thenRefuses('field-invalid', setting, refused)
      given(founds(), enters(1)).when(movesTo(1, mail)).thenRefuses('field-invalid', setting, refused)
    },
  )

  it('of any ordinary form is taken', () => {
    for (const mail of ["o'neill+x@sub.town.example.jp", 'Yamada.Taro_1@TOWN.lg.jp'])
      given(founds()).when(enters(1, { mail })).after()
  })
})

describe('the last administrator (operational setting)', () => {
  const one = [founds(), enters(1), appoints(1, 'administrator')] as const
  const refused = { field: 'lastDay', day: plainDate('2026-05-01') } as const

  it('can neither be relieved of the post nor leave', () => {
    given(...one)
      .when(endsPost(1, 'administrator', '2026-04-30'))
      .thenRefuses('last-administrator', setting, refused)
    given(...one)
      .when(leaves(1, '2026-04-30'))
      .thenRefuses('last-administrator', setting, refused)
  })

  it('goes once another is appointed from the next day on, without a gap and without an end', () => {
    const another = (from: string, until: string | null = null) =>
      given(...one, enters(2), appoints(2, 'administrator', from, until)).when(
        endsPost(1, 'administrator', '2026-04-30'),
      )
    another('2026-05-01').after()
    another('2026-05-02').thenRefuses('last-administrator', setting, refused)
    another('2026-05-01', '2026-05-31').thenRefuses('last-administrator', setting, {
      field: 'lastDay',
      day: plainDate('2026-06-01'),
    })
  })

  it('is not locked out by a version whose administrator’s post nobody holds from its day on', () => {
    const by = (post: string, from = '2026-05-01') =>
      enacts({
        inForceFrom: plainDate(from),
        roles: { ...givenFrom(reiwa5).roles, administrator: { post: post as PostId, article: setting } },
      })
    const field = { field: 'roles.administrator.post', day: plainDate('2026-05-01') }
    given(...one)
      .when(by('citizen-head'))
      .thenRefuses('last-administrator', setting, field)
    const another = (...appointed: Parameters<typeof appoints>) =>
      given(...one, enters(2), appoints(...appointed)).when(by('citizen-head'))
    another(2, 'citizen-head', '2026-05-01').after()
    another(2, 'citizen-head', '2026-05-03').thenRefuses('last-administrator', setting, field)
    another(2, 'citizen-head', '2026-05-01', '2026-05-31').thenRefuses('last-administrator', setting, {
      ...field,
      day: plainDate('2026-06-01'),
    })
    // From a past day on, it is today that somebody has to be there; and a city that nobody administers gets no worse.
    given(...one)
      .when(by('citizen-head', '2023-04-01'))
      .thenRefuses('last-administrator', setting, { ...field, day: plainDate('2026-04-20') })
    given(founds()).when(by('citizen-head')).after()
  })

  it('can’t give way to one who can’t sign in yet, whichever way', () => {
    const day = plainDate('2026-05-01')
    const two = [...one, invites(1), enters(2), appoints(2, 'administrator', '2026-05-01')] as const
    given(...two)
      .when(endsPost(1, 'administrator', '2026-04-30'))
      .thenRefuses('last-administrator', setting, refused)
    given(...two)
      .when(leaves(1, '2026-04-30'))
      .thenRefuses('last-administrator', setting, refused)
    given(...two)
      .when(
        enacts({
          inForceFrom: day,
          roles: {
            ...givenFrom(reiwa5).roles,
            administrator: { post: 'citizen-head' as PostId, article: setting },
          },
        }),
      )
      .thenRefuses('last-administrator', setting, { field: 'roles.administrator.post', day })
    given(...two, invites(2))
      .when(endsPost(1, 'administrator', '2026-04-30'))
      .after()
  })

  it('keeps an account until another’s lasts, not only until there is another today', () => {
    const until = (last: string | null) =>
      given(...one, invites(1), enters(2), invites(2), appoints(2, 'administrator', '2026-04-20', last)).when(
        endsAccount(1),
      )
    until('2026-04-30').thenRefuses('last-administrator', setting, { field: 'person', day: plainDate('2026-05-01') })
    until(null).after()
  })

  it('ends what an invitation began: whoever was never invited, or not since the end, is to be invited first', () => {
    const invited = [...one, invites(1), enters(2), invites(2)]
    given(...one, enters(2))
      .when(endsAccount(2))
      .thenRefuses('not-invited', setting, { field: 'person' })
    given(...invited, endsAccount(2))
      .when(endsAccount(2))
      .thenRefuses('not-invited', setting, { field: 'person' })
    given(...invited)
      .when(endsAccount(2))
      .after()
  })

  it('keeps an appointment that is to come where nobody else would follow', () => {
    given(
      founds(),
      enters(1),
      appoints(1, 'administrator', '2026-04-20', '2026-04-30'),
      enters(2),
      appoints(2, 'administrator', '2026-05-01'),
    )
      .when(withdraws(2, 'administrator', '2026-05-01'))
      .thenRefuses('last-administrator', setting, { field: 'from', day: plainDate('2026-05-01') })
  })
})
