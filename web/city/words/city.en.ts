import type { CityWords } from '../city-wording.ts'
import { settingGroupsEn, settingsEn, settingValuesEn } from './settings.en.ts'

/** The words of the rule book in English. */
export const cityEn: CityWords = {
  procedure: 'Rule book',
  plural: 'Rule book',
  noNumber: 'Rule book',
  nav: 'Rule book',
  stages: { none: 'not begun', kept: 'in use', closed: 'closed' },
  endings: {},
  tasks: {},
  taskAsks: {},
  commands: {
    FoundCity: 'Begin the rule book',
    EnactGuideline: 'Enact a version of the guideline',
    ChangeSetting: 'Change a setting',
    SettleDay: 'Close or open a day',
  },
  done: {
    EnactGuideline: 'Version of the guideline recorded',
    ChangeSetting: 'Setting recorded',
    SettleDay: 'Day recorded',
  },
  doneNext: {
    EnactGuideline: 'Acts from its day on are decided by it. What was done before stays as it is.',
    ChangeSetting: 'Acts from its day on are decided by it. What was done before stays as it is.',
    SettleDay: 'Due dates counted from now on heed it. Those of open tasks stay as they are.',
  },
  sentences: {
    CityFounded: ({ name }) => `Began the rule book of ${name.en}.`,
    GuidelineEnacted: ({ guideline }, say) =>
      `Recorded a version of the guideline, in force from ${say.day(guideline.inForceFrom)}.`,
    SettingChanged: ({ name, inForceFrom }, say) =>
      `Recorded another value of the setting “${settingsEn[name] ?? name}” from ${say.day(inForceFrom)}.`,
    DaySettled: ({ day, closedFor }, say) =>
      closedFor === null
        ? `Settled that the city hall is open on ${say.day(day)}.`
        : `Settled that the city hall is closed on ${say.day(day)} (${closedFor}).`,
  },
  refusals: {
    'setting-unknown': {
      title: 'No such setting',
      what: ({ value }) => `There is no setting “${value}”.`,
      todo: 'Choose one from the list of settings.',
    },
    'setting-unfit': {
      title: 'Value not possible',
      what: ({ wanted }) => `This setting can’t have that value. Possible: ${wanted}`,
      todo: 'Enter a possible value.',
    },
    'setting-in-the-past': {
      title: 'The day is over',
      what: ({ day }) =>
        `The day from which it is to hold${day && ` (${day})`} is over; what was done then was done by the settings of then.`,
      todo: 'Enter today or a later day.',
    },
    'guideline-in-the-past': {
      title: 'The day is over',
      what: ({ day }) =>
        `The day from which it is to be in force${day && ` (${day})`} is over; what was done then was done by the version of then.`,
      todo: 'Enter today or a later day.',
    },
    'guideline-incomplete': {
      title: 'The version is not whole',
      what: ({ value }) => `Within this version “${value}” is not defined, or defined twice.`,
      todo: 'Put right everything that is listed, and send it again.',
    },
  },
  who: { administrator: 'administrator' },
  forms: {
    names: {
      name: 'Setting',
      value: 'Value',
      inForceFrom: 'From',
      reason: 'Reason',
      day: 'Day',
      closedFor: 'Why it is closed (empty: it is open)',
      offices: 'Offices',
      id: 'Id',
      ja: 'Name in Japanese',
      en: 'Name in English',
      posts: 'Posts',
      office: 'Office',
      roles: 'Roles',
      chief: 'Security chief',
      'system-manager': 'System manager',
      secretariat: 'Secretariat',
      administrator: 'Administrator',
      auditor: 'Auditor',
      post: 'Post',
      article: 'Where it stands',
      requesting: 'Offices that may outsource',
      head: 'Head',
      staff: 'Staff',
      heads: 'Heads who may be instructed',
      entryManagers: 'Entry managers',
      clauses: 'Clauses of the contract',
      council: 'Security council',
      chair: 'Chair',
      members: 'Members',
    },
    problems: { 'not-closed': 'That day is open anyway.', 'closed-already': 'That day is closed anyway.' },
  },
  hints: {
    value: 'The present value stands behind the setting’s name. Several are separated by commas.',
    inForceFrom: 'Today or a day to come.',
    reason: 'Who decided it and when, the number of the decision. It stays in the history.',
    closedFor: 'Such as: anniversary of the city, closed for a change of systems',
  },
  waiting: 'The rule book goes on as long as the city does.',
  sections: {
    guideline: 'Versions of the guideline',
    posts: 'Offices and posts',
    settings: 'Settings',
    days: 'Days that the city has closed or opened',
  },
  columns: {
    name: 'Setting',
    value: 'Now',
    since: 'From',
    coming: 'To come',
    version: 'In force from',
    reason: 'Reason',
    by: 'Recorded by',
    post: 'Post',
    office: 'Office',
    role: 'Role',
  },
  groups: settingGroupsEn,
  settings: settingsEn,
  values: settingValuesEn,
  asDelivered: 'as delivered',
  operator: 'operator',
  open: 'open',
  noDays: 'The calendar as delivered: national holidays and the turn of the year are closed.',
  roles: {
    chief: 'security chief',
    'system-manager': 'system manager',
    secretariat: 'secretariat',
    administrator: 'administrator',
    auditor: 'auditor',
  },
  problems: {
    twice: 'stands twice',
    'unknown-post': 'is not among the posts',
    'unknown-office': 'is not among the offices',
    'no-citation': 'is not written as a citation',
    'no-id': 'is not written as an id: lower-case letters, digits, hyphens',
  },
  parts: {},
  fixedParts: {},
  letters: { one: 'rule book', title: 'City', asker: 'Recorded by', noNumber: 'none', tasks: {}, news: {} },
}
