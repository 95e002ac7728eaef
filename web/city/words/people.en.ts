import { counted } from '../../words/counted.ts'
import type { PeopleWords } from '../people-wording.ts'

const untilFurtherNotice = 'until further notice'

/** The words about people and appointments in English. */
export const peopleEn: PeopleWords = {
  commands: {
    EnterPerson: 'Enter a person',
    RenamePerson: 'Change a name',
    ChangeContact: 'Change a mail address',
    RecordLeaving: 'Record that somebody leaves',
    AppointPerson: 'Appoint somebody',
    EndAppointment: 'End an appointment',
    WithdrawAppointment: 'Withdraw an appointment that hasn’t begun',
    InvitePerson: 'Invite somebody to sign in',
    EndAccount: 'End an account',
  },
  done: {
    EnterPerson: 'Person entered',
    RenamePerson: 'Name recorded',
    ChangeContact: 'Mail address recorded',
    RecordLeaving: 'Leaving recorded',
    AppointPerson: 'Appointment recorded',
    EndAppointment: 'End of the appointment recorded',
    WithdrawAppointment: 'Appointment withdrawn',
    InvitePerson: 'Invitation recorded',
    EndAccount: 'Account ended',
  },
  doneNext: {
    EnterPerson: 'Appoint them to a post next: without one, they can’t do anything here.',
    RenamePerson: 'From its day on, acts are recorded under the new name. Earlier ones keep the old.',
    ChangeContact:
      'Links that went to the address of before open nothing any more. Send a new one to whoever has set no password yet. If that address was a stranger’s and a password is set already, end the account and invite them again.',
    EndAccount:
      'The person is signed out everywhere, the links in their letters open nothing, and they can’t sign in until they are invited again.',
    RecordLeaving: 'After that day they hold no post any more.',
    AppointPerson: 'From the first day on they can do what the post may do.',
    EndAppointment: 'Through that day they hold the post. What is open before it then waits for whoever holds it next.',
  },
  sentences: {
    PersonEntered: ({ name }) => `Entered ${name} on the roster.`,
    PersonRenamed: ({ before, name, from }, say) => `Recorded that ${before} is called ${name} from ${say.day(from)}.`,
    PersonContactChanged: ({ name }) => `Changed where letters to ${name} go.`,
    PersonLeft: ({ name, lastDay }, say) => `Recorded that ${name} leaves, with ${say.day(lastDay)} as the last day.`,
    PersonInvited: ({ name }) => `Invited ${name} to set a password of their own.`,
    AccountEnded: ({ name }) => `Ended the account of ${name}.`,
    PersonAppointed: ({ name, post, from, until, recordedOn }, say) =>
      `Appointed ${name} to ${say.post(post)} from ${say.day(from)}${until === null ? '' : ` through ${say.day(until)}`}${
        recordedOn === undefined ? '' : `, recorded afterwards, on ${say.day(recordedOn)}`
      }.`,
    AppointmentEnded: ({ name, post, lastDay }, say) =>
      `Recorded that ${name} holds ${say.post(post)} through ${say.day(lastDay)}.`,
    AppointmentWithdrawn: ({ name, post, from }, say) =>
      `Withdrew the appointment of ${name} to ${say.post(post)} from ${say.day(from)}.`,
  },
  refusals: {
    'person-entered-already': {
      title: 'Already on the roster',
      what: ({ text }) =>
        `Somebody with this id is on the roster already${text('name', (it) => ` (${it})`)}, otherwise than here.`,
      todo: 'Change what is different by its own act.',
    },
    'person-not-entered': {
      title: 'Not on the roster',
      what: () => 'The roster has no such person.',
      todo: 'Enter the person first.',
    },
    'person-gone': {
      title: 'Has left',
      what: ({ day }) => `This person’s last day is ${day('day')}.`,
      todo: 'Choose a day until then, or somebody who is still here.',
    },
    'mail-taken': {
      title: 'Mail address in use',
      what: ({ text }) => `Another person has this mail address${text('name', (it) => ` (${it})`)}.`,
      todo: 'Enter an address of the person’s own.',
    },
    'post-unknown': {
      title: 'No such post on that day',
      what: ({ day }) => `The guideline that is in force on ${day('day')} has no such post.`,
      todo: 'Choose a post of that day, or another first day.',
    },
    'appointment-overlaps': {
      title: 'Holds the post already',
      what: ({ day }) => `The same person holds this post from ${day('day')} at a time that is meant here, too.`,
      todo: 'End that appointment first, or choose days that it doesn’t cover.',
    },
    'appointment-missing': {
      title: 'No such appointment',
      what: ({ day }) => `The person does not hold this post on ${day('day')}.`,
      todo: 'Look at the list of appointments.',
    },
    'last-administrator': {
      title: 'Nobody would be administrator',
      what: ({ day }) => `From ${day('day')} on, nobody would be administrator who can sign in.`,
      todo: 'Appoint another administrator from that day and invite them first.',
    },
    'not-invited': {
      title: 'No account by invitation',
      what: () =>
        'This person was not invited, or the account that their invitation began has ended already. Nothing was recorded.',
      todo: 'Whoever can sign in without an invitation, as the people of the demonstration can, is invited first; then end the account.',
    },
  },
  names: {
    person: 'Person',
    'EnterPerson.name': 'Name',
    'RenamePerson.name': 'New name',
    kana: 'Reading of the name',
    how: 'How the link comes to them',
    mail: 'Mail address',
    language: 'Language of letters',
    from: 'First day',
    until: 'Last day',
    lastDay: 'Last day',
  },
  problems: {
    'not-an-address': 'It is not written as a mail address.',
    'another-name-before': 'Another name is recorded for an earlier day to come.',
    'ends-before': 'The appointment ends before that day anyway.',
    'reason-of-earlier-day': 'Say why it begins on a day that is over.',
    'before-start': 'That is before the first day.',
    'begun-already': 'It has begun already: end it instead.',
  },
  hints: {
    kana: 'May be left out.',
    mail: 'Letters go there, and the person signs in with it.',
    from: 'Today or a day to come.',
    until: `Empty: ${untilFurtherNotice}.`,
    lastDay: 'Today or a day to come.',
  },
  hintsOf: {
    AppointPerson: {
      from: 'Today or a day to come; on the day on which the person is entered also an earlier day, with the reason.',
    },
    ImportGuidelineText: { inForceFrom: 'The day from which the paper is in force; it may be long over.' },
    WithdrawAppointment: { from: 'The first day of the appointment that is withdrawn: tomorrow or later.' },
  },
  title: 'People and appointments',
  columns: {
    person: 'Name',
    mail: 'Mail address',
    account: 'Sign-in',
    posts: 'Posts',
    coming: 'Later',
    ended: 'Earlier',
  },
  setUp: {
    title: 'Setting up',
    lead: 'Do these in any order, leave at any time, and go on later. What is missing stands here.',
    who: (post) => `What is open here can be added by: ${post}.`,
    done: 'there',
    open: 'open',
    asDelivered: 'Until then the version holds that was delivered.',
    ifNeeded: 'Only where yours differs from what was delivered.',
    stillDelivered: (parts) => `Still as delivered: ${parts.join(', ')}. Check once whether that is right.`,
    deliveredParts: {
      gists: (count) =>
        `gists of ${counted(count, 'article')} (which may name posts and offices of the delivered version)`,
      rooms: (count) => `rooms (${count})`,
      relatedProcedures: (count) => `related procedures (${count})`,
    },
    deliveredPlace: (place) => `the place of regular meetings (${place})`,
    nobodyYet: (name, mail) =>
      `Name (${name}) and address (${mail}) of the first administrator are nobody’s. Change them to their own: “Change a name”, “Change a mail address”.`,
    vacant: (posts) => `Held by nobody today, so cases would wait there: ${posts}`,
    vacantFrom: (day, posts) => `Held by nobody from ${day} on: ${posts}`,
    uninvited: (names) => `Not invited yet: ${names}`,
    strip: {
      name: 'What is still missing',
      missing: (what) => `Still missing: ${what.join('; ')}.`,
      vacant: (posts, more) => `posts that nobody holds (${posts}${more === 0 ? '' : ` and ${more} more`})`,
      vacantFrom: (day, posts, more) =>
        `posts that nobody holds from ${day} on (${posts}${more === 0 ? '' : ` and ${more} more`})`,
      uninvited: (people) => `invitations (${people})`,
      add: 'Go on setting up',
      who: (post) => `It can be added by: ${post}`,
    },
    steps: {
      name: 'The municipality’s name',
      guideline: 'The guideline with its offices, posts and roles',
      text: 'The guideline’s official text',
      people: 'People',
      posts: 'Who holds which post',
      accounts: 'Invitations to sign in',
      days: 'Days on which its offices are closed',
      settings: 'Settings',
    },
  },
  mayNotSignIn: 'not invited',
  asOf: { day: 'As of', who: 'Find', whoHint: 'Part of a name, its reading, an address or a post', show: 'Show' },
  one: {
    all: 'Back to all people',
    names: 'Names',
    entered: 'Entered on',
    appointments: 'Appointments',
    none: 'No appointment was recorded yet.',
    history: 'What was recorded about this person',
    fromAlways: 'from the beginning',
    change: 'Change',
  },
  found: (count, of) => `${count} of ${of} people`,
  vacant: (day, posts) => `Held by nobody on ${day}: ${posts}`,
  former: 'no more; open cases only',
  noPeople: 'Nobody was entered yet.',
  untilFurtherNotice,
  recordedOn: (day) => `recorded afterwards, on ${day}`,
  gone: (day) => `left, last day ${day}`,
}
