import { concept, type Concept } from '#core/profile/concept.ts'

/** What people do for one another at work: rules, hiring, careers, leading and learning. */
export const workingLifeServices = (): readonly Concept[] => [
  concept('contracts',
    'lease should|says|means|clause, your|my lease, ' +
      'read|reading|check|checking|review|reviewing|proofread|inspect|inspecting|look|looking .. lease, ' +
      'reading|check|checking|review|reviewing|proofread|inspect|inspecting .. agreement, ' +
      'read|reading|check|checking|review|reviewing|proofread|inspect|inspecting|look|looking|go|' +
      'going .. fine print, fine print in|of|before|for, before signing, what you’re|you|we|i sign|signing, ' +
      'sign .. dotted line, does these|such agreements, drafting|draft|drafted .. agreement|clauses|terms, ' +
      'get it in writing, put|putting|get it|that|things in writing, agreements in order, ' +
      'out of a|the|our contract, locked|stuck in|into .. contract, partner|tenancy|purchase agreement, ' +
      'terms with suppliers|clients|partners, handshake deals, standard terms, notice period, liability cap, ' +
      'get|getting paid on time, unpaid invoices, exclusivity clause, letter of intent, ' +
      'memorandum of understanding, non disclosure, sublease, subleases, subletting, mandate letter, ' +
      'sale and purchase, band|author contract, read|reading|understand|translate|translating .. legalese, ' +
      'plain words .. contract, templates for .. agreements'),
  concept('legal',
    'out of court, setting up .. gmbh|ltd|llc|sarl|bv|coop|association|cooperative|limited|foundation, company form'),
  concept('employment-law',
    'let someone|somebody|people|staff|him|her go, work contract, false self, labour inspection|inspectorate'),
  concept('intellectual-property',
    'knock offs, who owns .. code|invention|rights|idea|software|music|data, image rights, rights clearance, ' +
      'reverse engineered|engineering, somebody|someone uses our|my name, office action'),
  concept('licensing',
    'licence|license .. to us|others|you|factories, licensed out|in|deal, for licence|license, per unit fee, ' +
      'fee per unit, let|letting others .. use .. technology|patent|design|recipe|name, ' +
      'sell|selling|license .. rights to, licence|license partner|holder, lend|lending our|my|the name, ' +
      'merch rights, put our|my .. on their products'),
  concept('compliance',
    'on the right side of, get .. past .. inspector|auditor, incident reporting, due diligence act'),
  concept('privacy',
    'leak|leaking|leaked .. client|customer|patient|personal data|files|records, ' +
      'data leak|request|processor|processing, consent rules, parental consent, ' +
      'patient|health|pupil|customer data safe|rules, where .. data lives|stored|sits, ' +
      'delete|deleting .. data|records, anonymise|anonymize|anonymizing|anonymous data, surveillance, snooping, ' +
      'tracking people'),
  concept('regulatory-affairs',
    'approved in|by, approval in|by|route, food supplement approved|approval|rules, ' +
      'permission to|from build|fly|operate|run'),
  concept('certification',
    'fcc, calibrate'),
  concept('immigration',
    'bring .. people|staff|workers|talent|team|family .. abroad|over, people from abroad|overseas'),
  concept('relocation',
    'move|moved .. countries|abroad with|family, moving|move|moved to .. with family|kids, ' +
      'find|finding .. flat|apartment|housing|school .. newcomers|expats|staff|families, moving firm|boxes, ' +
      'removal boxes, expat family|spouses|partner|tax, finding a flat, registering at the town, cross border move'),
  concept('executive-search',
    'find|finding .. people for .. roles|jobs, ' +
      'place|placing|placed .. cooks|nurses|candidates|engineers|welders|managers|people in|with, ' +
      'agency for|placing|supplying|with .. skilled|temps|nurses|staff|workers, matching candidates, ' +
      'talent agent|agency|scout, search mandate'),
  concept('hiring',
    'answers|replies|responds .. job ads|ad|adverts|posting, hardly|barely applies, ' +
      'nobody|noone|none|nothing|hardly|barely|few wants to be .. a, want to work here|nights|weekends|shifts, ' +
      'open to|for a .. move|change|offer, who’d|would move|switch to us, need|want|seek|seeking a replacement, ' +
      'replacement for .. who|our, need .. more hands, more hands|drivers|cooks|staff|apprentices, ' +
      'join our|my|the .. team|company|firm|crew|kitchen|workshop|practice|startup, come .. work for us|me, ' +
      'work for us|me, good people to join, we look for people, build|building .. team of|from|for, ' +
      'double|doubling|triple .. headcount|team|staff, get .. through probation, ' +
      'interview .. candidates|devs|developers|applicants, interviewing people, spot good|talent|bad, ' +
      'welders|cooks|nurses|engineers|waiters|carpenters|electricians wanted, openings for|in|at, positions open, ' +
      'sales|marketing|finance|service|delivery|warehouse|office|kitchen|front people wanted, ' +
      'taking .. on as|staff|refugees|apprentices|juniors|graduates, would|d take them|her|him on, part timers, ' +
      'seasonal help, temp staff, onboarding new|the first|staff|hires, referral bonus, ' +
      'lure|luring .. apprentices|talent|staff|young|nurses|teachers|engineers|workers'),
  concept('job-search',
    'my contract ends|runs, been out for|of .. years|work, time to go back, ' +
      'employers who|that|open|with|willing .. part|parents|over|older|career, ' +
      'companies|ctos who|that|which .. hire|hiring|employ'),
  concept('internships',
    'placement for|in|at, practical year|phase, place|spot for .. practical|placement|internship|intern, ' +
      'thesis with|at|in .. company|firm|industry, erasmus|exchange students, shadowing me|us|a|you|our, ' +
      'give|giving .. students|graduates|youngsters|youth .. chance|start|first, careers teacher|day|office, ' +
      'school pupils|kids .. workshop'),
  concept('career-advice',
    'don’t|dont know what .. to do next, what to do next|after, where .. career|my career goes|going, ' +
      'work out what|where|which i, stuck in my|a job|role, ask for|get|getting .. promotion|promoted, ' +
      'ahead of me in, big tech or startup, startup or big|corporate, ' +
      'tell|telling .. students|pupils|graduates|young .. job|trade|profession|industry, ' +
      'what the|my job|trade|profession is|looks really|like, what .. first years look|are like, first job tips, ' +
      'linkedin profile check|review'),
  concept('career-change',
    'came from|out of teaching|nursing|law|banking|academia|science, did|make the jump|switch|leap|move, ' +
      'switched|switch|moved|change|changed|changing|crossed from .. to|into tech|product|data|business|industry|' +
      'something, third career|life|act|trade|calling, what’s next|what next, veterans|soldiers in business|into, ' +
      'leaving .. field|industry|profession|trade, what .. could i do|be|become'),
  concept('coaching',
    'one to|on one|1 session|help|chats, systemic'),
  concept('mentoring',
    'under my|their|your wing, passing on .. what|experience|knowledge|knowhow'),
  concept('leadership',
    'leading|manage .. team|people|crew|shift|ward|department, became|become|becoming boss|manager|lead|leader, ' +
      'new boss|lead|leader, better lead|leader, let|letting go of|control, giving message|conversation, ' +
      'difficult feedback, tough feedback|message|conversation, how .. other bosses|managers|owners|chiefs, ' +
      'other bosses, leading under|volunteers, tough|make|making decisions, decision making, ' +
      'managing former|older|younger|friends, managing .. ex colleagues, respect of .. team, ' +
      'stepping|step up|into .. boss|lead|role|manager'),
  concept('people',
    'people|employees|team|workers|nurses|drivers|cooks|teachers|everyone|juniors|masters|they keep leaving|' +
      'quitting, ' +
      'keep|keeping|hold|holding|retain|retaining .. staff|people|employees|team|workers|nurses|talent|young|' +
      'juniors|masters .. leaving|longer|happy|on, leave|go after .. year|months|18, ' +
      'working mood|spirit|climate|atmosphere|morale|vibe, trust in|within .. team, ' +
      'quarrel|tension|friction in|within|between .. team|staff|generations, hire to retire, ' +
      'culture in|at|of|that|when|deck|change|survey|clash|fit, make .. staff stay, ' +
      'attractive|good|better|great employer|place|workplace to|for, best place to work'),
  concept('diversity',
    'only woman|women|one|black|person in|at|on, so few women|of us, ' +
      'women|more women on|in boards|leadership|tech|trades|engineering'),
  concept('women-in-business',
    'woman owner|led|engineer|leaders|bosses|managers|investors|angels, ' +
      'mums|mothers|moms who|in|running .. business|run|company, returning mothers, ' +
      'girls into tech|science|stem|engineering|trades'),
  concept('compensation',
    'pay raise|slip|packages|model|systems, who earns what, bonuses, commission model, profit sharing, ' +
      'staff shares|ownership|discounts|options, pension plan, fairer pay, running .. payroll, working time accounts'),
  concept('org-design',
    'roles and|are|unclear responsibilities|unclear, too many bosses|meetings|chiefs|layers, hierarchy, ' +
      'hierarchies, structure for|of|when .. growth|teams|company|grow|growing, grown|growing too|so fast, ' +
      'two of every boss, build .. management team'),
  concept('training',
    'train|teach .. staff|team|employees|managers|apprentices|colleagues|people|sales|waiters|cooks|bosses, ' +
      'evening course|lesson, beginner|refresher class|course|lesson, short class|lesson, ' +
      'talks|drills for .. staff|team|companies|employees|managers|people|colleagues, evacuation training|drill, ' +
      'first aid course|training, trainer in|on, reskill*, learning budget|management, crash course, ' +
      'learn .. basics|ropes, teach .. basics, apprenticeship dropout|training|programme, ' +
      'dropout in|from|rate .. apprenticeships|apprentices'),
  concept('facilitation',
    'leading|guide|guiding|holding .. workshop|retreat|offsite|meeting|brainstorm|sprint|day|session|discussion|' +
      'circle, difficult room|group, tricky|heated|tense|angry meeting|room|group, two day offsite|workshop, ' +
      'moderation of|for|difficult|citizen|public|hot, sticky it|its|notes, open space, ' +
      'town hall|citizen meetings|dialogue|assembly, lego serious, serious play, get .. team talking|to talk, ' +
      'room of angry|bosses|managers'),
]
