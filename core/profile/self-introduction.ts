/** A piece of a text with its place in it, in UTF-16 code units. */
export type Excerpt = { text: string; start: number; end: number }

export type SelfIntroduction = { role?: Excerpt; company?: Excerpt; location?: Excerpt }

const ofNamedCompany = 'co-?\\s?founder|founder|owner|ceo|cto|coo|cfo|cmo|cpo|ciso|president|partner|principal'
const head =
  `(?:${ofNamedCompany}|director|head|chief|vp|vice president|manager|engineer|developer|designer|` +
  'researcher|scientist|analyst|consultant|investor|lawyer|attorney|accountant|recruiter|marketer|journalist|editor|' +
  'professor|teacher|nurse|doctor|architect|advisor|coach|producer|strategist|associate|student|intern|lead)'
// "I'm not a founder" and "no longer a consultant" tell no role.
const word = '(?!(?:not|no|never|longer|hardly)(?![\\p{L}]))[\\p{L}/-]{1,30}'
// Up to three words before the head noun, a second title, and up to three words after "of": "VP of Product and Design".
const role =
  `(?:${word} ){0,3}?${head}(?![\\p{L}])(?:(?: and|,| &|/) ?${head}(?![\\p{L}]))?` +
  `(?:,? of ${word}(?:(?: and| &)? ${word}){0,2}?)?`
const introduction =
  "\\b(?:i['’]?m|i am|i (?:work|serve) as|my role is|currently|as(?= (?:the|an?) ))(?!\\p{L})" +
  '(?: currently| now)?(?: the | an? | our | )?'
const opening = '(?:^|[.!?\\n]\\s{0,3})(?:the |an? )?'
const connector = ',? (at|of|for|with|@) ?'

const introducedWithCompany = new RegExp(`${introduction}\\s?(${role})${connector}`, 'diu')
const openingWithCompany = new RegExp(`${opening}(${role})${connector}`, 'diu')
const introducedAlone = new RegExp(
  `${introduction}\\s?(${role})(?=[.,;!?\\n]|$| and | in | based | who | from | looking | with | raising | hiring )`,
  'diu',
)
const founded = /\bI (?:co-?founded|founded|started|run) /iu
const employer =
  /\b(?:I work (?:at|for)|I['’]?m (?:at|with)|my (?:company|startup|firm|business)(?: is called| is|,)?) /iu

const name = "[\\p{Lu}\\p{N}][\\p{L}\\p{N}&'’-]{0,40}(?:\\.[\\p{L}\\p{N}]{1,10})?"
const nextName = `(?!(?:I|We|Our|My|The|In|And)(?![\\p{L}]))${name}`
const companyHere = new RegExp(`${name}(?: (?:& |and |of )?${nextName}){0,3}`, 'uy')
// "Looking for investors based in Berlin" places the investors, so the guest has to be the subject.
const subject =
  "(?:\\b(?:i['’]?m|i am|i|we['’]?re|we are)" +
  '(?:(?! (?:looking|seeking|hoping|hiring|raising|trying|want|need|love|like|interested)) [^\\s.!?]+){0,9}?' +
  '|^|[.!?\\n]) {0,2}'
const placed = new RegExp(`${subject}(?:based in|based out of|living in|live in|located in) `, 'iu')
const placeHere = new RegExp(`${name}(?:,? ${nextName}){0,2}`, 'uy')
const endsInCompanyTitle = new RegExp(`(?:${ofNamedCompany})$`, 'iu')

const ownTitle =
  `${head}|broker|banker|journalist|reporter|illustrator|photographer|translator|interpreter|physiotherapist|therapist|` +
  'midwife|carpenter|electrician|plumber|baker|chef|cook|farmer|musician|composer|writer|author|filmmaker|publisher|' +
  'bookkeeper|tutor|trainer|agent|dentist|pharmacist|vet|surgeon|biologist|chemist|physicist|economist|officer|' +
  'administrator|programmer|tester|copywriter|stylist|hairdresser|florist|technician|mechanic|planner|clerk|civil servant|' +
  'graduate|postdoc|phd|freelancer|trader|landlord|innkeeper|hotelier|restaurateur|headhunter|craftsman|craftswoman'
const goesOn = ' (?:I|we|want|looking|seeking) '
const titled = new RegExp(
  `(?<=^|[.!?\\n]\\s{0,3})((?:as )?(?:(?:an?|the) )?(?:[\\p{L}'’/-]{1,30} ){0,3}?(?:${ownTitle})(?![\\p{L}])(?: of(?: [\\p{L}-]{1,30}){1,3}?)?)` +
    `( here\\b|,? (?:at|among|turned|laid off|with the)\\b(?:(?!${goesOn})[^,.;:!?()\\n])*)?` +
    `(?=\\s?[,.;:!?()\\n]|${goesOn}|$)`,
  'giu',
)
const wish = new RegExp(
  String.raw`\b(?:looking|seeking|searching|wanted|needed|needs?|wants?|hire|hiring|find|finding|meet|get|for|who|to|my|our|` +
    String.raw`new|good|decent|other|any|some|co-?founder|fractional|senior|mentor)\b`,
  'iu',
)
const firstPerson =
  /(?<![\p{L}])(?:I|I['’]\p{L}+|me|my|we|our|looking|seeking|wants?|needs?|seeks?|after|open)(?![\p{L}])/iu

/**
 * Sentences, or their beginnings, by which somebody tells what they are before or after what they want: "Insurance broker,
 * sorry. I want ..." A bare title only counts where the text speaks in the first person: "A good lawyer." is a wish.
 */
export function ownTitlesIn(text: string): { start: number; end: number }[] {
  return [...text.matchAll(titled)].flatMap(({ 0: all, 1: title = '', 2: more, index }) => {
    const isOwn = !wish.test(title) && (more !== undefined || (index === 0 && firstPerson.test(text.slice(all.length))))
    return isOwn ? [{ start: index, end: index + all.length }] : []
  })
}

/**
 * What a guest says of their own role, company and place. `describesOthers`: the question asks about other people, so
 * only sentences in the first person count.
 */
export function introductionIn(text: string, describesOthers: boolean): SelfIntroduction {
  let role: Excerpt | undefined
  let company: Excerpt | undefined
  const withCompany = introducedWithCompany.exec(text) ?? (describesOthers ? null : openingWithCompany.exec(text))
  const title = group(withCompany, 1)
  if (withCompany && title) {
    const named = excerptAt(companyHere, text, withCompany.index + withCompany[0].length)
    // "Head of Growth" is a title, "Founder of Growth" names a company.
    if (named && (withCompany[2]?.toLowerCase() !== 'of' || endsInCompanyTitle.test(title.text))) {
      role = title
      company = named
    }
  }
  role ??= group(introducedAlone.exec(text), 1)
  company ??= excerptAfter(founded, companyHere, text) ?? excerptAfter(employer, companyHere, text)
  const location = excerptAfter(placed, placeHere, text)
  return { ...(role && { role }), ...(company && { company }), ...(location && { location }) }
}

function group(match: RegExpExecArray | null, index: number): Excerpt | undefined {
  const [start, end] = match?.indices?.[index] ?? []
  const text = match?.[index]
  return text === undefined || start === undefined || end === undefined ? undefined : { text, start, end }
}

function excerptAfter(lead: RegExp, excerpt: RegExp, text: string): Excerpt | undefined {
  const match = lead.exec(text)
  return match ? excerptAt(excerpt, text, match.index + match[0].length) : undefined
}

function excerptAt(excerpt: RegExp, text: string, start: number): Excerpt | undefined {
  excerpt.lastIndex = start
  const [found] = excerpt.exec(text) ?? []
  return found === undefined ? undefined : { text: found, start, end: start + found.length }
}
