import { it } from 'vitest'
import type { CityCommand } from '../../../domain/city/commands.ts'
import { plainDate as day } from '../../../domain/kernel/plain-date.ts'
import * as acts from '../../support/city-acts.ts'
import type { Who } from '../../support/rules.ts'
import { act, keepsStory } from '../../support/story.ts'

type Type = CityCommand['type']
const says = (type: Type, data: object, at = '2026-04-20 10:00', by: Who = 'administrator') => act(type, data, by, at)
const { appoints, changes, endsPost, enters, founds, leaves, personId, settles } = acts
const reason = '異動'
const renames = (nth: number, name: string, from: string, kana = '') =>
  says('RenamePerson', { person: personId(nth), name, kana, from, reason })
const contacts = (nth: number, mail: string, language = 'ja') =>
  says('ChangeContact', { person: personId(nth), mail, language, reason })
const withdraws = (nth: number, post: string, from: string) =>
  says('WithdrawAppointment', { person: personId(nth), post, from, reason })
const invites = (nth: number, how = 'letter') => says('InvitePerson', { person: personId(nth), how })
const ends = (nth: number) => says('EndAccount', { person: personId(nth), reason })
const founding = { at: '2026-04-01 10:00', who: 'practice' } as const

it('a city founded, with all that may still be of days before, and its people by the machine (operational setting)', async () => {
  await keepsStory(
    'city',
    'founding',
    [
      says('TryMail', {}),
      founds(),
      founds(),
      says('NameCity', { name: { ja: '試験市', en: 'Test City' } }, '2026-04-01 10:00', 'practice'),
      says('NameCity', { name: { ja: '試験市', en: 'Test Town' } }, '2026-04-01 10:00', 'practice'),
      says('NameCity', { name: { ja: '試験町', en: 'Test Town' } }, '2026-04-02 10:00'),
      changes('reminders.firstAfterBusinessDays', '3', '2024-04-01', founding),
      changes('stock-take.month', '13', '2026-04-01', founding),
      changes('nothing.at.all', '1', '2026-04-01', founding),
      settles('2026-03-31', '災害', founding),
      settles('2026-03-31', '災害', { at: '2026-04-02 10:00' }),
      settles('2026-04-04', '災害', founding),
      settles('2026-04-06', null, founding),
      settles('2026-04-29', null, founding),
      settles('2026-04-06', ' 創立記念日 ', founding),
      enters(21, { person: 'x' as never }, founding),
      enters(21, { mail: 'nobody' }, founding),
      enters(21, { mail: 'a@b​.jp' }, founding),
      enters(21, {}, founding),
      enters(21, {}, founding),
      enters(21, { language: 'en' }, founding),
      enters(22, { mail: 'PERSON-21@city.example.jp' }, founding),
      enters(22, {}, founding),
      appoints(21, 'administrator', '2024-04-01', null, founding),
      appoints(21, 'administrator', '2024-04-01', null, founding),
      appoints(21, 'administrator', '2025-04-01', '2026-03-31', founding),
      appoints(22, 'nobody', '2026-04-01', null, founding),
      appoints(23, 'administrator', '2026-04-01', null, founding),
      appoints(22, 'administrator', '2026-04-01', '2026-03-31', founding),
      appoints(22, 'citizen-head', '2025-04-01', '2026-03-31', { ...founding, reason: '' }),
      says('InvitePerson', { person: personId(21), how: 'shown' }, '2026-04-01 10:00', 'practice'),
      says(
        'RenamePerson',
        { person: personId(22), name: '旧姓 花', kana: '', from: '2025-01-01', reason },
        '2026-04-01 11:00',
      ),
      says('RecordLeaving', { person: personId(22), lastDay: '2026-03-31', reason }, '2026-04-01 12:00'),
    ],
    [],
    { endsRefused: 'date-in-past' },
  )
})

it('the people of a city: entered, renamed, appointed, invited, gone; and one who administers it stays', async () => {
  const far = '2026-04-21 10:00'
  await keepsStory('city', 'people', [
    founds(),
    enters(1, { kana: 'ショクイン イチ' }),
    enters(2),
    appoints(1, 'administrator'),
    endsPost(1, 'administrator', '2026-04-30'),
    leaves(1, '2026-04-30'),
    ends(1),
    invites(3),
    invites(1),
    ends(1),
    appoints(2, 'citizen-head', '2026-04-19', null, { reason: ' ' }),
    appoints(2, 'citizen-head', '2026-04-19'),
    appoints(2, 'citizen-staff', '2026-04-20', null, { at: far }),
    appoints(2, 'citizen-staff', '2026-04-21', '2026-06-30', { at: far }),
    appoints(2, 'citizen-staff', '2026-06-30', null, { at: far }),
    appoints(2, 'citizen-staff', '2026-07-01', null, { at: far }),
    appoints(2, 'heiwa-staff', '2026-08-01', '2026-09-30', { at: far }),
    appoints(2, 'sobue-staff', '2026-08-01', null, { at: far }),
    withdraws(2, 'heiwa-staff', '2026-08-02'),
    withdraws(2, 'citizen-head', '2026-04-19'),
    withdraws(2, 'heiwa-staff', '2026-08-01'),
    endsPost(2, 'citizen-staff', '2026-04-20', { at: far }),
    endsPost(2, 'citizen-staff', '2026-07-31', { at: far }),
    endsPost(2, 'citizen-staff', '2026-07-31', { at: far }),
    endsPost(2, 'citizen-staff', '2026-08-31', { at: far }),
    endsPost(2, 'sobue-head', '2026-08-31', { at: far }),
    renames(2, '新姓 二郎', '2026-04-19'),
    renames(2, '職員 2', '2026-05-01'),
    renames(2, '新姓 二郎', '2026-05-01'),
    renames(2, '新々姓 二郎', '2026-06-01'),
    renames(2, '新姓 次郎', '2026-05-01', 'シンセイ ジロウ'),
    renames(2, '仮姓 二郎', '2026-04-20'),
    contacts(2, 'person-2@city.example.jp'),
    contacts(2, 'person-1@city.example.jp'),
    contacts(2, 'a b@city.example.jp'),
    contacts(2, 'niro@city.example.jp', 'en'),
    invites(2, 'shown'),
    appoints(2, 'administrator', '2026-05-01', null, { at: far }),
    ends(1),
    endsPost(1, 'administrator', '2026-04-29', { at: far }),
    endsPost(1, 'administrator', '2026-04-30', { at: far }),
    withdraws(2, 'administrator', '2026-05-01'),
    leaves(2, '2026-12-31', { at: far }),
    leaves(1, '2026-04-20', { at: far }),
    leaves(1, '2026-05-31', { at: far }),
    leaves(1, '2026-05-31', { at: far }),
    appoints(1, 'sobue-staff', '2026-05-01', null, { at: far }),
    appoints(1, 'sobue-staff', '2026-05-01', '2026-06-01', { at: far }),
    appoints(1, 'sobue-staff', '2026-05-01', '2026-05-31', { at: far }),
    enters(4, { mail: 'person-1@city.example.jp' }, { at: '2026-05-31 10:00' }),
    enters(4, { mail: 'person-1@city.example.jp' }, { at: '2026-06-01 10:00' }),
    appoints(1, 'sobue-staff', '2026-06-02', null, { at: '2026-06-01 10:00' }),
    enters(5, {}, { at: '2026-06-01 10:00' }),
    appoints(5, 'citizen-staff', '2026-06-01', null, { at: '2026-06-01 10:00' }),
    leaves(5, '2026-06-30', { at: '2026-06-02 10:00' }),
    says('EndAccount', { person: personId(2), reason }, '2026-06-03 10:00'),
    says('EndAccount', { person: personId(1), reason }, '2026-06-03 10:00'),
  ])
})

it('mail tried and arrived, settings and days from a day on, and a text, each said once (operational settings)', async () => {
  const at = (text: string) => ({ at: text })
  await keepsStory('city', 'rule-book', [
    founds(),
    says('ConfirmMail', {}),
    says('TryMail', {}, '2026-04-20 10:00'),
    says('ConfirmMail', {}, '2026-04-20 10:01'),
    says('ConfirmMail', {}, '2026-04-20 10:02'),
    says('TryMail', {}, '2026-04-20 10:03'),
    says('ConfirmMail', {}, '2026-04-20 10:03'),
    changes('stock-take.month', '10', '2026-04-19'),
    changes('stock-take.month', '10', '2026-04-20'),
    changes('stock-take.month', '11', '2026-05-01'),
    changes('entry-log.admittedBy', 'manager', '2026-05-01'),
    changes('entry-log.admittedBy', 'anybody', '2026-05-01'),
    changes('remindAt', '9:00', '2026-05-01'),
    changes('remindAt', '08:30', '2026-05-01'),
    settles('2026-04-19', null),
    settles('2026-04-20', '停電', at('2026-04-20 09:00')),
    settles('2026-04-20', '停電', at('2026-04-20 09:01')),
    settles('2026-04-29', ' ', at('2026-04-20 09:02')),
    acts.imports({ sha256: 'x' }),
    acts.imports({ text: '何もない' }),
    acts.imports(),
    acts.imports(),
    acts.imports({ sha256: null, file: null, inForceFrom: day('2026-05-01') }),
    acts.enacts({ inForceFrom: day('2026-04-19') }),
  ])
})
