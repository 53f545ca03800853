// The forms that take up organizations, offices and programs: what they give, and what is missing in words.

export interface FieldError {
  field: string
  message: string
}

/** What was typed, to be shown again. */
export type Typed = Readonly<Record<string, string>>

export type Read<Wanted> = { kind: 'wanted'; wanted: Wanted } | { kind: 'errors'; errors: FieldError[] }

export const textIn = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}

/** Everything that a form has as text. */
export const typedIn = (form: FormData): Typed =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))

const needed = (form: FormData, sentences: Readonly<Record<string, string>>): FieldError[] =>
  Object.entries(sentences).flatMap(([field, message]) =>
    textIn(form, field) === '' ? [{ field, message }] : [],
  )

const outcome = <Wanted>(errors: FieldError[], wanted: Wanted): Read<Wanted> =>
  errors.length > 0 ? { kind: 'errors', errors } : { kind: 'wanted', wanted }

export function readOrganization(form: FormData) {
  const [uei, ein] = [textIn(form, 'uei').toUpperCase(), textIn(form, 'ein')]
  const errors = [
    ...needed(form, {
      organizationName: 'Enter the name of the organization.',
      state: 'Choose the state where the organization is.',
    }),
    ...(uei === '' || /^[A-Z0-9]{12}$/.test(uei)
      ? []
      : [
          { field: 'uei', message: 'A UEI has 12 letters and digits. Check it on SAM.gov, or leave it out.' },
        ]),
    ...(ein === '' || /^\d{2}-\d{7}$/.test(ein)
      ? []
      : [{ field: 'ein', message: 'Write the EIN as 12-3456789, or leave it out.' }]),
  ]
  return outcome(errors, {
    name: textIn(form, 'organizationName'),
    state: textIn(form, 'state'),
    ...(textIn(form, 'timeZone') === '' ? {} : { timeZone: textIn(form, 'timeZone') }),
    ...(uei === '' ? {} : { uei }),
    ...(ein === '' ? {} : { ein }),
  })
}

export function readOffice(form: FormData) {
  const errors = needed(form, {
    officeCode: 'Enter the code of the office, for example DOJ/OVC.',
    department: 'Enter the department.',
    officeName: 'Enter the name of the office.',
  })
  return outcome(errors, {
    code: textIn(form, 'officeCode'),
    department: textIn(form, 'department'),
    name: textIn(form, 'officeName'),
    agency: textIn(form, 'officeAgency') || null,
  })
}

/** Which agency of the plan an office belongs to. */
export function readAgency(form: FormData) {
  const errors = needed(form, { agencyOffice: 'Choose the office.' })
  return outcome(errors, {
    officeId: textIn(form, 'agencyOffice'),
    agency: textIn(form, 'agency') || null,
  })
}

const days = (form: FormData, field: string): FieldError[] => {
  const value = Number(textIn(form, field))
  return Number.isInteger(value) && value > 0 && value <= 365
    ? []
    : [{ field, message: 'Enter a whole number of days, from 1 to 365.' }]
}

export function readProgram(form: FormData) {
  const errors = [
    ...needed(form, {
      programCode: 'Enter the code of the program.',
      programName: 'Enter the name of the program.',
      kind: 'Choose which form its awards report.',
      officeId: 'Choose the office of the program.',
    }),
    ...days(form, 'dueDays'),
    ...days(form, 'finalDueDays'),
  ]
  return outcome(errors, {
    code: textIn(form, 'programCode'),
    name: textIn(form, 'programName'),
    kind: textIn(form, 'kind'),
    officeId: textIn(form, 'officeId'),
    dueDays: Number(textIn(form, 'dueDays')),
    finalDueDays: Number(textIn(form, 'finalDueDays')),
    twoPeople: form.get('twoPeople') === 'on',
  })
}

/** The terms of an award: its period, its states, through whom it passes, and who looks after it. */
export function readAwardTerms(form: FormData) {
  const states = [...new Set(form.getAll('states').filter((each) => typeof each === 'string'))]
  const [startsOn, endsOn] = [textIn(form, 'startsOn'), textIn(form, 'endsOn')]
  const errors = [
    ...needed(form, {
      startsOn: 'Enter the first day of the award.',
      endsOn: 'Enter the last day of the award.',
    }),
    ...(startsOn !== '' && endsOn !== '' && endsOn < startsOn
      ? [{ field: 'endsOn', message: 'The award ends before it starts. Check both days.' }]
      : []),
    ...(states.length === 0
      ? [{ field: 'states', message: 'Choose at least one state that the award serves.' }]
      : []),
  ]
  return outcome(errors, {
    startsOn,
    endsOn,
    states,
    /** Its name or UEI, as somebody typed it; empty: it passes through nobody. */
    passThrough: textIn(form, 'passThrough'),
    officerId: textIn(form, 'officerId') || null,
  })
}
