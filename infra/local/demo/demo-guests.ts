/** A made-up guest, and how far they have come. Addresses and numbers are of ranges that belong to nobody. */
export interface DemoGuest {
  email: string
  firstName: string
  lastName: string
  /** What the organizer knows; a guest's own number comes with the reply. */
  phone?: string
  reply?: { status: 'CONFIRMED' | 'MAYBE' | 'DECLINED'; phone?: string; textConsent?: boolean }
  answers?: Readonly<Record<string, string | readonly string[]>>
  finishes?: true
  corrects?: Readonly<Record<string, string>>
  texts?: string
}

const yes = { status: 'CONFIRMED' } as const

export const demoGuests: readonly DemoGuest[] = [
  {
    email: 'maya.lindqvist@example.com',
    firstName: 'Maya',
    lastName: 'Lindqvist',
    reply: { status: 'CONFIRMED', phone: '(312) 555-0118', textConsent: true },
    answers: {
      goals:
        "I'm the founder of Tidewell, we make water sensors for old apartment buildings. We close a seed round by spring and I need to hire my first salesperson before that.",
      ideal_connections:
        'Seed investors who like hardware and are not scared of it. Also anyone who has sold to property managers or to a city.',
      offers: 'I know manufacturing in small batches quite well and can tell you which suppliers answer their phone.',
      experience: 'founder',
      expertise: ['product-management', 'supply-chain'],
      topics: ['climate', 'real-estate', 'startups'],
    },
    finishes: true,
    texts: 'HELP',
  },
  {
    email: 'daniel.okonkwo@example.org',
    firstName: 'Daniel',
    lastName: 'Okonkwo',
    reply: yes,
    answers: {
      goals:
        '- invest out of our second fund (pre-seed and seed, $500k checks)\n- find 2-3 climate or industrial companies this year\n- help our portfolio hire',
      ideal_connections:
        '- founders raising their first round\n- operators who left a big industrial company\n- NOT looking for more fund managers, sorry :)',
      offers: '- fundraising, how to run the process\n- intros to other investors\n- honest feedback on a deck',
      experience: 'executive',
      expertise: ['investing', 'fundraising', 'finance'],
      topics: ['climate', 'investing', 'startups'],
    },
    finishes: true,
  },
  {
    email: 'sofia.herrera@example.net',
    firstName: 'Sofía',
    lastName: 'Herrera',
    reply: { status: 'CONFIRMED', phone: '+1 312 555 0136', textConsent: true },
    answers: {
      goals:
        'I work since six years in sales of software for the restaurants, in Mexico and now here. My goal is to open the market of Chicago with my company Mesa Lista, and to make a good team of sales.',
      ideal_connections:
        'I would like to know owners of restaurants, or persons who have experience with the international expansion. Also some mentor who already passed by this.',
      offers:
        'I can help with sales, specially with the small business, and with everything of Latin America. I have many contacts in Monterrey.',
      experience: 'senior',
      expertise: ['sales', 'business-development'],
      topics: ['food', 'international-expansion', 'saas'],
    },
    finishes: true,
  },
  {
    email: 'hiroshi.tanabe@example.com',
    firstName: 'Hiroshi',
    lastName: 'Tanabe',
    reply: yes,
    answers: {
      goals:
        'Now I am engineer of machine learning in logistics company. I want to start my own company next year, theme is warehouse robot. Co-founder of business side is necessary.',
      ideal_connections:
        'Person who is strong in business and can explain product to customer. Person who did startup before, I want to hear failure story also.',
      offers: 'Machine learning, computer vision, Python. I can review your technical plan.',
      experience: 'mid',
      expertise: ['ai', 'software-engineering', 'data'],
      topics: ['ai', 'manufacturing', 'startups'],
    },
    finishes: true,
  },
  {
    email: 'priya.raman@example.org',
    firstName: 'Priya',
    lastName: 'Raman',
    reply: yes,
    answers: {
      goals:
        'VP Product at Cartwheel Health. Rebuilding how clinics schedule follow-ups, and (quietly) thinking about what I do after that.',
      ideal_connections: 'Hospital operations people, and founders in healthcare who want a product advisor.',
      offers: 'Happy to help with product strategy, pricing, and surviving your first enterprise contract.',
      experience: 'executive',
      expertise: ['product-management', 'strategy'],
      topics: ['healthcare', 'saas', 'leadership'],
    },
    finishes: true,
    corrects: { role: 'Chief Product Officer', company: 'Cartwheel Health', location: 'Evanston, IL' },
  },
  {
    email: 'tom.becker@example.net',
    firstName: 'Tom',
    lastName: 'Becker',
    reply: yes,
    answers: {
      goals:
        'trying to get my accouting practice off the ground after 12 yrs in a big firm, so i need clients basicaly. also want to learn this AI stuff before it learns me',
      ideal_connections:
        'small bussiness owners, startup founders who hate there bookkeeping. somone who knows marketing!!',
      offers: 'accounting and tax, r&d credits, what to do when the irs writes you',
      experience: 'founder',
      expertise: ['accounting', 'finance'],
      topics: ['startups', 'ai'],
    },
    finishes: true,
  },
  {
    email: 'grace.liu@example.com',
    firstName: 'Grace',
    lastName: 'Liu',
    reply: yes,
    answers: {
      goals:
        "I run marketing at Lakeshore Energy Co-op. For the last three years my job has been to explain rooftop solar to people who never asked about it, and it turns out that I love that. This year I want to do two things: move our member program from flyers to something measurable, and find two or three companies we can pilot with. Longer term I'd like to sit on the board of a young climate company, because I have opinions and no place to put them.",
      ideal_connections:
        'Climate founders with a product that a household or a landlord can buy today. People who have built communities that lasted longer than the launch party. Data people who can be patient with me.',
      offers:
        'Marketing, brand and story, press contacts around the Midwest, and a member base of 40,000 households who will try things.',
      experience: 'senior',
      expertise: ['marketing', 'press', 'growth'],
      topics: ['climate', 'energy', 'community'],
    },
    finishes: true,
  },
  {
    email: 'marcus.hale@example.org',
    firstName: 'Marcus',
    lastName: 'Hale',
    reply: yes,
    answers: { goals: 'not sure yet', ideal_connections: 'open', experience: 'mid' },
    finishes: true,
  },
  {
    email: 'elena.petrova@example.net',
    firstName: 'Elena',
    lastName: 'Petrova',
    reply: { status: 'MAYBE' },
    answers: {
      goals:
        'Ex-founder (sold a small logistics company in 2023). Looking for the next thing, probably as a commercial co-founder for someone technical.',
      ideal_connections: 'Engineers with a hard problem in warehouses, freight or robotics. No crypto please.',
      offers:
        'Go-to-market, selling to operations people, negotiating with carriers. I have made the mistakes already.',
      experience: 'founder',
      expertise: ['go-to-market', 'sales', 'operations'],
      topics: ['mobility', 'manufacturing', 'startups'],
    },
    finishes: true,
  },
  {
    email: 'amara.diallo@example.com',
    firstName: 'Amara',
    lastName: 'Diallo',
    reply: yes,
    answers: {
      goals:
        'Head of People at Northbranch Robotics. We grow from 40 to 90 this year; I have to hire engineers faster without hiring badly.',
      ideal_connections:
        'Engineering leaders, recruiters with taste, and founders who would like to talk about culture before it is too late.',
      offers: 'Hiring, compensation bands, immigration paperwork, how to let someone go kindly.',
      experience: 'senior',
      expertise: ['hiring', 'people', 'leadership'],
      topics: ['future-of-work', 'manufacturing', 'leadership'],
    },
    finishes: true,
  },
  {
    email: 'jonah.weiss@example.org',
    firstName: 'Jonah',
    lastName: 'Weiss',
    reply: yes,
    answers: {
      goals: 'Designing a loan product for dentists, believe it or not. Need a compliance person who',
      experience: 'mid',
    },
  },
  { email: 'lucy.tran@example.net', firstName: 'Lucy', lastName: 'Tran', reply: yes },
  { email: 'ben.carver@example.com', firstName: 'Ben', lastName: 'Carver', reply: { status: 'MAYBE' } },
  { email: 'ruth.feldman@example.org', firstName: 'Ruth', lastName: 'Feldman', reply: { status: 'DECLINED' } },
  { email: 'kofi.mensah@example.net', firstName: 'Kofi', lastName: 'Mensah' },
  { email: 'nadia.haddad@example.com', firstName: 'Nadia', lastName: 'Haddad' },
  { email: 'owen.brandt@example.org', firstName: 'Owen', lastName: 'Brandt', phone: '+13125550164' },
]

export const draftGuests: readonly DemoGuest[] = [
  { email: 'maya.lindqvist@example.com', firstName: 'Maya', lastName: 'Lindqvist' },
  { email: 'ivan.soto@example.net', firstName: 'Ivan', lastName: 'Soto' },
  { email: 'helen.marsh@example.org', firstName: 'Helen', lastName: 'Marsh' },
]
